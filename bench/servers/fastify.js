// fastify as its documentation shows it: a route with a schema, which ajv checks.
import { fastify } from "fastify";
import { bodySchema, choosers, isAuthorized, JSON_TYPE, log } from "./work.js";

const choose = choosers[process.argv[2]];

const server = fastify({ ajv: { customOptions: { allErrors: true, coerceTypes: false, removeAdditional: false } } });
server.post("/transaction", { schema: { body: bodySchema } }, (request, reply) => {
  const begin = performance.now();
  if (!isAuthorized(request.headers)) return reply.code(422).send({});
  log(request.method, request.url, begin);
  return reply.header("content-type", JSON_TYPE).send(choose(request.body));
});
await server.listen({ port: Number(process.argv[3]), host: "127.0.0.1" });
