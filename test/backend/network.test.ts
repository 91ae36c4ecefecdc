import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createHttps } from "node:https";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createCaller, type Network, reach } from "../../src/backend/index.js";
import { serveHttp } from "./servers.js";

const ask = async (url: string, network: Network) => {
  const caller = createCaller({ network, timeout: 5_000 });
  onTestFinished(() => caller.close());
  return caller.call({ method: "GET", url, headers: {} });
};

test("a proxy stands between", async () => {
  const backend = await serveHttp((_, response) => void response.end("{}"));
  const asked: (string | undefined)[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url);
    response.end('{"from":"proxy"}');
  });
  proxy.on("connect", (request, socket, head) => {
    asked.push(request.url);
    const [host = "", port] = String(request.url).split(":");
    const onward = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [socket, onward]) end.on("error", () => {});
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void proxy.close().closeAllConnections());
  const address = proxy.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  expect(await ask(`${backend}/a`, { proxy: url })).toMatchObject({ status: 200 });
  expect(asked).toHaveLength(1);
  expect(await reach("http://127.0.0.1:1/", { network: { proxy: url } })).toBeUndefined();
});

const pem = (name: string) => readFileSync(`test/backend/certificates/${name}.pem`, "utf8");

test("a certificate authority of one's own, and a client certificate", async () => {
  const [cert, key, ca] = [pem("client"), pem("client-key"), pem("server-ca")];
  const tls = { key: pem("server-key"), cert: pem("server"), ca: pem("client-ca") };
  const server = createHttps({ ...tls, requestCert: true, rejectUnauthorized: true }, (_, response) => {
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const address = server.address();
  const url = `https://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
  expect(await ask(url, {})).toMatchObject({ failure: "unreachable", message: expect.stringContaining("certificate") });
  expect(await ask(url, { ca })).toMatchObject({ failure: expect.any(String) });
  expect(await ask(url, { ca, cert, key })).toMatchObject({ status: 200 });
  expect(await reach(url, { network: { ca, cert, key } })).toBeUndefined();
});
