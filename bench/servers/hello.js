// The least that answers: what a start costs at all.
import { createServer } from "node:http";

const server = createServer((_request, response) => response.end("{}"));
server.listen(Number(process.argv[2]), "127.0.0.1");
