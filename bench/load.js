import { connect } from "node:net";

const CONNECTIONS = 32;

/** The bytes of a POST request with a JSON body. */
export function requestBytes(url, path, body) {
  const json = JSON.stringify(body);
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: ${url.host}`,
    "authorization: Bearer demo-token",
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(json)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${json}`);
}

/**
 * Requests a second that a server answers over 32 connections, each with one request at a time. Written on sockets,
 * so that the client costs less than any server and the server is what is measured.
 */
export async function measureLoad(url, requests, ms) {
  const counts = await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => drive(url, requests, index, ms)));
  return (counts.reduce((sum, count) => sum + count, 0) / ms) * 1000;
}

function drive(url, requests, first, ms) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname);
    const end = performance.now() + ms;
    let count = 0;
    let pending = "";
    const send = () => socket.write(requests[(first + count) % requests.length]);
    socket.setNoDelay(true);
    socket.setEncoding("latin1");
    socket.on("error", reject);
    socket.on("connect", send);
    socket.on("data", (chunk) => {
      pending += chunk;
      const length = answerLength(pending);
      if (pending.length < length) return;
      if (!pending.startsWith("HTTP/1.1 200")) reject(new Error(pending));
      pending = pending.slice(length);
      count++;
      if (performance.now() < end) return send();
      socket.destroy();
      resolve(count);
    });
  });
}

/** Length of head and body; infinite while the head is not whole. */
function answerLength(text) {
  const head = text.indexOf("\r\n\r\n");
  const length = /content-length: (\d+)/i.exec(text);
  return head < 0 || length === null ? Number.POSITIVE_INFINITY : head + 4 + Number(length[1]);
}
