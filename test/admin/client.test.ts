import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { AdminError, createAdminClient } from "../../src/admin/index.js";
import { createMock } from "../../src/mock/index.js";

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

test("sends the token", async () => {
  const mock = await createMock({ adminToken: "s3same" });
  expect(await createAdminClient(`${mock.url}/`, { token: "s3same" }).requests()).toEqual([]);
  const error = await failureOf(createAdminClient(mock.url).requests());
  expect(error).toBeInstanceOf(AdminError);
  expect(error).toMatchObject({ status: 401, problem: { title: "Unauthorized" } });
  await mock.close();
});

test("says what is wrong, where, and how to mend it", async () => {
  const mock = await createMock();
  const error = await failureOf(createAdminClient(mock.url).force({ respond: { mesages: [] } }));
  expect((error as Error).message).toBe(
    'there is a mistake\n/respond/mesages  unknown key "mesages"; did you mean "messages"?',
  );
  await mock.close();
});

test("says when there is no mock", async () => {
  const mock = await createMock();
  await mock.close();
  const error = await failureOf(createAdminClient(mock.url).health());
  expect(error).toMatchObject({ status: 0, message: expect.stringContaining(`no mock can be reached at ${mock.url}`) });
  const events = createAdminClient(mock.url).events();
  expect(await failureOf(events.next())).toBeInstanceOf(AdminError);
});

test("says when what answers is no mock", async () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url?.endsWith("/health") ? 200 : 500).end("<html>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const client = createAdminClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect(await failureOf(client.health())).toMatchObject({ message: expect.stringContaining("is no mock") });
  expect(await failureOf(client.requests())).toMatchObject({ status: 500 });
  await new Promise((resolve) => server.close(resolve));
});

test("reads events that come in pieces", async () => {
  const bytes = new TextEncoder().encode(
    ': hello\n\nevent: sets\ndata: {"type":"sets",\ndata: "on":["é"]}\n\n:\n\ndata: {"type":"sets","on":[]}\n\n',
  );
  const pieces = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  const client = createAdminClient("http://mock", { fetch: async () => new Response(pieces) });
  const events = [];
  for await (const event of client.events()) events.push(event);
  expect(events).toEqual([
    { type: "sets", on: ["é"] },
    { type: "sets", on: [] },
  ]);
});
