import { gzipSync } from "node:zlib";
import { around, type Change, type Reply } from "./backend.js";
import { inTransfer, inTransferBody } from "./bank.js";
import type { Defect } from "./corpus.js";
import { inMenu } from "./pizza.js";

const type = (value: string) => around({ headers: { "content-type": value } });

/** An answer byte by byte, with which the connection ends. */
const raw = (length: number, body: string): Partial<Reply> => ({
  send({ socket }) {
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
    socket?.end(head + body);
  },
});

/** Ends each connection without a word when a second request comes over it. */
function once(): Change {
  const used = new WeakSet<object>();
  return ({ status, headers, body }) => ({
    ...{ status, headers, body },
    send(response) {
      const socket = response.socket;
      if (socket === null) return;
      if (used.has(socket)) return socket.destroy();
      used.add(socket);
      return response.writeHead(status, headers).end(json(body));
    },
  });
}

const json = (body: unknown) => JSON.stringify(body);

/** What goes wrong between the backend's JSON and the platform. */
export const transport: readonly Defect[] = [
  {
    name: "drops-kept-connections",
    bot: "bank",
    story: "a server of one's own that handles one request a connection, and does not say connection: close",
    backend: inTransfer(once()),
    rule: "connection-dropped",
    severity: "warning",
    cases: ["generated"],
  },
  {
    name: "plain-text",
    bot: "bank",
    story: "the framework's default content type for a string",
    backend: inTransfer(type("text/plain; charset=utf-8")),
    rule: "content-type",
  },
  {
    name: "text-html",
    bot: "bank",
    story: "echo json_encode(…) in PHP, without a header",
    backend: inTransfer(type("text/html; charset=UTF-8")),
    rule: "content-type",
  },
  {
    name: "problem-json",
    bot: "bank",
    story: "the content type of problem details for every answer",
    backend: inTransfer(type("application/problem+json")),
    rule: "content-type-variant",
    severity: "warning",
  },
  {
    name: "no-content-type",
    bot: "bank",
    story: "response.end(JSON.stringify(…)), without a header",
    backend: inTransfer(around({ headers: {} })),
    rule: "content-type",
  },
  {
    name: "says-latin-1",
    bot: "bank",
    story: "the server adds its own charset",
    backend: inTransfer(type("application/json; charset=ISO-8859-1")),
    rule: "content-type",
  },
  {
    name: "html-page",
    bot: "bank",
    story: "the path is caught by the web application, which answers its start page",
    backend: inTransfer(
      around({
        headers: { "content-type": "text/html" },
        bytes: "<!DOCTYPE html>\n<html><head><title>Bank</title></head><body>Hello</body></html>",
      }),
    ),
    rule: "html-page",
  },
  {
    name: "plain-error-text",
    bot: "bank",
    story: "a catch block that sends the words of the error, with status 200",
    backend: inTransfer(around({ headers: { "content-type": "text/plain" }, bytes: "Internal error" })),
    rule: "body-not-json",
  },
  {
    name: "php-warning",
    bot: "bank",
    story: "a warning of the language is printed before the JSON",
    backend: inTransfer((reply) => ({
      ...reply,
      bytes: `<br />\n<b>Warning</b>: Undefined index in <b>transfer.php</b>\n${json(reply.body)}`,
    })),
    rule: "body-not-json",
  },
  {
    name: "xml",
    bot: "bank",
    story: "the framework negotiates XML by its own order of preference",
    backend: inTransfer(
      around({ headers: { "content-type": "application/xml" }, bytes: "<answer><limit>1000</limit></answer>" }),
    ),
    rule: "body-not-json",
  },
  {
    name: "python-str",
    bot: "bank",
    story: "str(answer) in place of json.dumps(answer)",
    backend: inTransfer((reply) => ({ ...reply, bytes: json(reply.body).replaceAll('"', "'") })),
    rule: "body-not-json",
  },
  {
    name: "not-a-number",
    bot: "bank",
    story: "json.dumps of a float that is NaN",
    backend: inTransfer((reply) => ({ ...reply, bytes: json(reply.body).replace(/"amount":\d+/, '"amount":NaN') })),
    rule: "body-not-json",
  },
  {
    name: "truncated",
    bot: "bank",
    story: "the answer is cut to the size of a buffer",
    backend: inTransfer((reply) => ({ ...reply, bytes: json(reply.body).slice(0, 100) })),
    rule: "body-not-json",
  },
  {
    name: "counts-characters",
    bot: "bank",
    story: "content-length counts characters, and the text has letters of two bytes",
    backend: inTransfer((reply) => {
      const text = json(reply.body).replace("Done", "Ausgeführt – größer");
      return { ...reply, ...raw(text.length, text) };
    }),
    rule: "body-not-json",
  },
  {
    name: "cut-in-a-letter",
    bot: "bank",
    story: "the answer is cut to the size of a buffer, which ends in the middle of a letter",
    backend: inTransfer((reply) => {
      const bytes = Buffer.from(json(reply.body).replace('"}]}', ' größer"}]}'));
      return { ...reply, bytes: bytes.subarray(0, bytes.indexOf("ß") + 1) };
    }),
    rule: "invalid-utf8",
  },
  {
    name: "promises-too-much",
    bot: "bank",
    story: "content-length is that of the unpacked answer",
    backend: inTransfer(around(raw(5_000, "{}"))),
    rule: "answer-missing",
  },
  {
    name: "byte-order-mark",
    bot: "bank",
    story: "a file saved by an editor on Windows is part of the answer",
    backend: inTransfer((reply) => ({ ...reply, bytes: `\uFEFF${json(reply.body)}` })),
    rule: "byte-order-mark",
  },
  {
    name: "latin-1",
    bot: "bank",
    story: "the source file is encoded in Latin-1",
    backend: inTransfer((reply) => ({
      ...reply,
      bytes: Buffer.from(json(reply.body).replace("Done", "Ausgeführt"), "latin1"),
    })),
    rule: "invalid-utf8",
  },
  {
    name: "utf-16",
    bot: "bank",
    story: "the default encoding of the platform's text writer",
    backend: inTransfer((reply) => ({ ...reply, bytes: Buffer.from(`\uFEFF${json(reply.body)}`, "utf16le") })),
    rule: "invalid-utf8",
  },
  {
    name: "encoded-twice",
    bot: "bank",
    story: "a string of JSON is handed to a framework that encodes it again",
    backend: inTransferBody((body) => json(body)),
    rule: "json-in-string",
  },
  {
    name: "gzip-unsaid",
    bot: "bank",
    story: "a proxy drops content-encoding",
    backend: inTransfer((reply) => ({ ...reply, bytes: gzipSync(json(reply.body)) })),
    rule: "invalid-utf8",
  },
  {
    name: "gzip-only-said",
    bot: "bank",
    story: "a proxy unpacks the body and keeps content-encoding",
    backend: inTransfer((reply) => ({ ...reply, headers: { ...reply.headers, "content-encoding": "gzip" } })),
    rule: "answer-missing",
  },
  {
    name: "gzip-unasked",
    bot: "bank",
    story: "everything is compressed, whoever asks",
    backend: inTransfer((reply) => ({
      ...reply,
      headers: { ...reply.headers, "content-encoding": "gzip" },
      bytes: gzipSync(json(reply.body)),
    })),
    rule: "answer-compressed",
    severity: "warning",
  },
  {
    name: "moved",
    bot: "bank",
    story: "the framework redirects to the path with a slash",
    backend: inTransfer(around({ status: 301, headers: { location: "/transaction/" }, bytes: "" })),
    rule: "redirect",
  },
  {
    name: "login-page",
    bot: "bank",
    story: "the session of the single sign-on is over",
    backend: inTransfer(around({ status: 302, headers: { location: "https://login.example.com/" }, bytes: "" })),
    rule: "redirect",
  },
  {
    name: "created",
    bot: "bank",
    story: "201, as something was made",
    backend: inTransfer(around({ status: 201 })),
    rule: "status-not-200",
    severity: "warning",
  },
  {
    name: "accepted",
    bot: "bank",
    story: "202, as the transfer is done later",
    backend: inTransfer(around({ status: 202 })),
    rule: "status-not-200",
    severity: "warning",
  },
  {
    name: "no-content",
    bot: "pizza",
    story: "204, as there is nothing to say",
    backend: inMenu(around({ status: 204, headers: {}, bytes: "" })),
    rule: "status-not-200",
    severity: "warning",
  },
  {
    name: "no-content-with-target",
    bot: "bank",
    story: "204, where the sample expects a block to go to",
    backend: inTransfer(around({ status: 204, headers: {}, bytes: "" })),
    rule: "expectation-failed",
    also: ["warning status-not-200"],
  },
  {
    name: "empty-body",
    bot: "bank",
    story: "the handler returns before it has written anything",
    backend: inTransfer(around({ bytes: "" })),
    rule: "body-empty",
    severity: "warning",
    also: ["error expectation-failed"],
  },
  {
    name: "server-error-with-answer",
    bot: "bank",
    story: "a good answer, with status 500",
    backend: inTransfer(around({ status: 500 })),
    rule: "status-not-2xx",
  },
  {
    name: "hangs-up",
    bot: "bank",
    story: "the process dies on every request",
    backend: inTransfer(around({ send: (response) => void response.socket?.destroy() })),
    rule: "answer-missing",
  },
  {
    name: "never-ends",
    bot: "bank",
    story: "the last chunk is never sent",
    backend: inTransfer(around({ send: (response) => void response.writeHead(200).write("{") })),
    timeout: 1_000,
    rule: "answer-timeout",
  },
  {
    name: "too-little-and-open",
    bot: "bank",
    story: "content-length counts more than is sent, and the connection stays open",
    backend: inTransfer(
      around({ send: (response) => void response.writeHead(200, { "content-length": "125" }).write("{}") }),
    ),
    timeout: 1_000,
    rule: "answer-timeout",
  },
  {
    name: "never-begins",
    bot: "bank",
    story: "a promise that nobody resolves",
    backend: inTransfer(around({ send: () => {} })),
    timeout: 1_000,
    rule: "answer-timeout",
  },
  {
    name: "slow",
    bot: "bank",
    story: "the answer waits for a slow system behind it",
    backend: inTransfer(around({ takes: 2_500 })),
    rule: "answer-slow",
  },
  {
    name: "duplicate-keys",
    bot: "bank",
    story: "JSON put together as text, with session written twice",
    backend: inTransfer((reply) => ({
      ...reply,
      bytes: `{"session":{"namespace":"user","data":{"name":"Ann"}},${json(reply.body).slice(1)}`,
    })),
    rule: "duplicate-key",
  },
  {
    name: "large-headers",
    bot: "bank",
    story: "a cookie that grows with every request",
    backend: inTransfer((reply) => ({ ...reply, headers: { ...reply.headers, "set-cookie": "x".repeat(20_000) } })),
    rule: "answer-too-large",
  },
  {
    name: "large-body",
    bot: "bank",
    story: "all transactions since the account was opened",
    backend: inTransferBody(({ session }) => ({ session, messages: [], all: "x".repeat(11 * 1024 * 1024) })),
    rule: "answer-too-large",
  },
  {
    name: "shows-proxy-error",
    bot: "bank",
    story: "the load balancer's page for a backend that is down",
    backend: inTransfer(
      around({
        status: 502,
        headers: { "content-type": "text/html" },
        bytes: "<html><head><title>502 Bad Gateway</title></head></html>",
      }),
    ),
    rule: "status-not-2xx",
  },
  {
    name: "answers-twice",
    bot: "bank",
    story: "both branches of an if write an answer",
    backend: inTransfer((reply) => ({ ...reply, bytes: `${json(reply.body)}${json({ error: "not found" })}` })),
    rule: "body-not-json",
  },
  {
    name: "guarded-json",
    bot: "bank",
    story: "a prefix that keeps other sites from reading the answer",
    backend: inTransfer((reply) => ({ ...reply, bytes: `)]}',\n${json(reply.body)}` })),
    rule: "body-not-json",
  },
  {
    name: "jsonp",
    bot: "bank",
    story: "JSON inside the call of a function",
    backend: inTransfer((reply) => ({ ...reply, bytes: `callback(${json(reply.body)});` })),
    rule: "body-not-json",
  },
  {
    name: "speaks-tls",
    bot: "bank",
    story: "the port is for https, and the backend's address says http",
    backend: inTransfer(
      around({ send: ({ socket }) => void socket?.end(Buffer.from([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46])) }),
    ),
    rule: "answer-missing",
  },
];
