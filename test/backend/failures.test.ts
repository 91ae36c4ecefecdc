import { readFileSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createSecureServer } from "node:http2";
import { createServer as createHttps, type ServerOptions } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createCaller, type Network } from "../../src/backend/index.js";
import { mendOfFailure } from "../../src/contract/index.js";
import { closedPort, serveHttp, serveTcp } from "./servers.js";

const pem = (name: string) => readFileSync(`test/backend/certificates/${name}.pem`, "utf8");
const TLS = { key: pem("server-key"), cert: pem("server") };
const CA = { ca: pem("server-ca") };

async function ask(url: string, network: Network = {}): Promise<string> {
  const caller = createCaller({ network, timeout: 5_000 });
  onTestFinished(() => caller.close());
  const outcome = await caller.call({ method: "POST", url, headers: {}, body: "{}" });
  return "failure" in outcome
    ? `${outcome.failure}: ${outcome.message} > ${mendOfFailure(outcome)}`
    : `status ${outcome.status}`;
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const serveTls = async (options: ServerOptions) =>
  `https://127.0.0.1:${await portOf(createHttps({ ...TLS, ...options }, (_, response) => void response.end("{}")))}/`;

const saying = (text: string) => serveTcp((socket) => socket.end(text));

const asHttps = (url: string) => url.replace("http:", "https:");

async function proxyAnswering(status: number): Promise<string> {
  const proxy = createHttp();
  proxy.on("connect", (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
  return `http://user:pass-word@127.0.0.1:${await portOf(proxy)}`;
}

test.each<[string, () => Promise<string>, RegExp]>([
  [
    "a proxy that nobody listens at, without its password",
    async () => ask("http://bank.invalid/", { proxy: (await closedPort()).replace("//", "//user:pass-word@") }),
    /^refused: the proxy 127.0.0.1:\d+ can't be reached: connect ECONNREFUSED .* > start the proxy/,
  ],
  [
    "a proxy that wants a password",
    async () => ask("http://bank.invalid/", { proxy: await proxyAnswering(407) }),
    /^unreachable: the proxy did not connect to the backend: it answered with status 407 > give the proxy's user name/,
  ],
  [
    "a proxy that may not connect",
    async () => ask("https://bank.invalid/", { proxy: await proxyAnswering(403) }),
    /the proxy did not connect to the backend: it answered with status 403 > let the proxy connect/,
  ],
  ["a backend that nobody listens at", async () => ask(await closedPort()), /^refused: connect .* > start the backend/],
  ["an authority that nobody knows", async () => ask(await serveTls({})), /certificate.* > .*--ca ca\.pem/],
  [
    "a client certificate that is not given",
    async () => ask(await serveTls({ requestCert: true, ca: pem("client-ca"), maxVersion: "TLSv1.2" }), CA),
    / > give a client certificate that the backend trusts, with --cert/,
  ],
  [
    "a client certificate that is not given, in TLS 1.3",
    async () => ask(await serveTls({ requestCert: true, ca: pem("client-ca") }), CA),
    / > .*a client certificate/,
  ],
  [
    "http where https is asked",
    async () => ask(asHttps(await saying("HTTP/1.1 400 Bad\r\n\r\n"))),
    / > use an http address/,
  ],
  [
    "https where http is asked",
    async () => ask((await serveTls({})).replace("s:", ":")),
    /^reset: .* > .*a port for https/,
  ],
  [
    "HTTP/2 only, in TLS",
    async () => ask(`https://127.0.0.1:${await portOf(createSecureServer({ ...TLS, allowHTTP1: false }))}/`, CA),
    / > let the backend speak HTTP\/1\.1, besides HTTP\/2/,
  ],
  [
    "something else than HTTP",
    async () => ask(await saying("SSH-2.0-x\r\n")),
    /^invalid-http: .* > .*HTTP\/1\.1 listens/,
  ],
  [
    "an end at once",
    async () => ask(await saying("")),
    /^reset: the connection was closed before an answer > .*a crash/,
  ],
  [
    "an end in the headers",
    async () => ask(await saying("HTTP/1.1 200 OK\r\nconte")),
    /^reset: .*closed before an answer/,
  ],
  [
    "100 Continue that is not asked for",
    async () => ask(await saying("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")),
    /^invalid-http: "100 Continue", which the request did not ask for > send 100 Continue only/,
  ],
  [
    "early hints, which are no answer yet",
    async () => ask(await saying("HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")),
    /^status 200$/,
  ],
  [
    "a change of the protocol that is not asked for",
    async () => ask(await saying("HTTP/1.1 101 S\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n")),
    /^invalid-http: "101 Switching Protocols", which .* > answer with a status of its own/,
  ],
  [
    "a status below 100",
    async () => ask(await saying("HTTP/1.1 000 x\r\n\r\n")),
    /^invalid-http: a status below 100 > /,
  ],
  ["no such host", async () => ask("http://nowhere.invalid/"), /nowhere\.invalid > check the spelling/],
])("%s: told which, and how to mend it", async (_, work, want) => {
  const told = await work();
  expect(told).toMatch(want);
  expect(told).not.toContain("pass-word");
});

test.each([
  ["Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list", /by a host name/],
  ["certificate has expired", /renew the certificate/],
  ["self-signed certificate", /a certificate of a known authority/],
  ["TLS: tlsv1 alert protocol version", /TLS 1\.2/],
])("%s", (message, mend) => {
  expect(mendOfFailure({ failure: "unreachable", message })).toMatch(mend);
});

test("a backend that is reached is no failure", async () => {
  expect(await ask(await serveHttp((_, response) => void response.end("{}")))).toBe("status 200");
});
