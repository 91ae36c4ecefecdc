// node:http and nothing else: the limit.
import { createServer } from "node:http";
import { choosers, isAuthorized, JSON_TYPE, log, validate } from "./work.js";

const choose = choosers[process.argv[2]];

const server = createServer((request, response) => {
  const begin = performance.now();
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const body = JSON.parse(Buffer.concat(chunks).toString());
    const isGood = validate(body) && isAuthorized(request.headers);
    const answer = isGood ? choose(body) : "{}";
    log(request.method, request.url, begin);
    response.writeHead(isGood ? 200 : 422, { "content-type": JSON_TYPE, "content-length": Buffer.byteLength(answer) });
    response.end(answer);
  });
});
server.listen(Number(process.argv[3]), "127.0.0.1");
