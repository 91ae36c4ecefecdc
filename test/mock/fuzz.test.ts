import { once } from "node:events";
import { connect, type Socket } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock, type LogEntry, type Mock } from "../../src/mock/index.js";
import { bank, TRANSFER } from "./bank.js";

// The running server, with what no client should send. After each blow it must answer as before.
let mock: Mock;
const entries: LogEntry[] = [];
beforeAll(async () => {
  mock = await createMock({
    bot: bank(),
    scenarios: [
      {
        name: "echo",
        when: { step: "transfer", body: { "deep.er[0].member": { regex: "^(a+)+$" } } },
        set: { last: "{{ request.body.greeting }}" },
        respond: { messages: ["{{ request.body.greeting }}"] },
      },
    ],
    onRequest: (entry) => void entries.push(entry),
  });
});
afterAll(() => mock.close());

async function expectSound(): Promise<void> {
  const answer = await fetch(`${mock.url}/balance`);
  expect(answer.status).toBe(200);
  await answer.text();
}

const post = (body: string, path = "/transaction") =>
  fetch(mock.url + path, { method: "POST", headers: { ...TRANSFER.headers }, body });

/** What comes back for these bytes, until the server or we end the connection. */
function say(bytes: Uint8Array | string): Promise<string> {
  const socket = connect(mock.port, "127.0.0.1");
  let text = "";
  socket.setEncoding("latin1").on("data", (part: string) => {
    text += part;
  });
  socket.on("error", () => {}); // a reset is an answer too
  socket.end(bytes);
  return new Promise((resolve) => socket.once("close", () => resolve(text)));
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

describe("a running mock", () => {
  test("any bytes in the place of a request", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const answer = await say(bytes);
        expect(answer === "" || statusOf(answer) >= 200).toBe(true);
      }),
      { numRuns: 150 },
    );
    await expectSound();
  });

  test("requests that are nearly right", async () => {
    const part = fc.constantFrom(
      "POST",
      "GET",
      " ",
      "/transaction",
      "/%",
      "/%00",
      "/../..",
      "//",
      "?a[__proto__]=1",
      "HTTP/1.1",
      "HTTP/9.9",
      "\r\n",
      "\n",
      "host: x",
      "content-length: 5",
      "content-length: -1",
      "transfer-encoding: chunked",
      "5\r\n{}",
      "{}",
      "\u0000",
      ":",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        const answer = await say(parts.join(""));
        expect(answer === "" || statusOf(answer) >= 200).toBe(true);
      }),
      { numRuns: 150 },
    );
    await expectSound();
  });

  test("any JSON as a body", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 8 }), async (body) => {
        const answer = await post(body);
        expect([200, 500]).toContain(answer.status); // 500: a template that the body has nothing for
        if (answer.status === 500) expect(await answer.text()).toContain("can't answer this request");
        else await answer.text();
      }),
      { numRuns: 150 },
    );
    await expectSound();
  });

  test.each([
    ["a deep body", `{"amount":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
    [
      "keys of prototypes",
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"deep":{"er":[{"__proto__":1}]}}',
    ],
    ["100,000 members", `{${Array.from({ length: 50_000 }, (_, index) => `"k${index}":${index}`).join()}}`],
    [
      "a text that slow patterns stumble over",
      JSON.stringify({ deep: { er: [{ member: `${"a".repeat(50_000)}!` }] } }),
    ],
    ["a template in a value", JSON.stringify({ ...TRANSFER.payload, greeting: "{{ request.headers }} {% raw %}" })],
  ])("%s", async (_title, body) => {
    const answer = await post(body);
    expect(answer.status).toBeLessThan(600);
    expect(await answer.text()).not.toContain("at Object.");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    await expectSound();
  });

  test("a body that is too large is refused, and read to its end", async () => {
    expect((await post(`"${"x".repeat(3_000_000)}"`)).status).toBe(413);
    await expectSound();
  });

  test("a flood of headers", async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `x-${index}: ${index}\r\n`).join("");
    expect(statusOf(await say(`GET /balance HTTP/1.1\r\nhost: x\r\n${lines}\r\n`))).toBe(431);
    await expectSound();
  });

  test("a very long path and query", async () => {
    expect(statusOf(await say(`GET /${"a".repeat(10_000)}?${"b=c&".repeat(1_000)} HTTP/1.1\r\nhost: x\r\n\r\n`))).toBe(
      404,
    );
    expect(entries.at(-1)?.path.length).toBeLessThan(300);
    await expectSound();
  });

  test("a thousand open connections that say nothing, or half of a request", async () => {
    const sockets: Socket[] = [];
    try {
      for (let index = 0; index < 1_000; index++) {
        const socket = connect(mock.port, "127.0.0.1");
        socket.on("error", () => {});
        sockets.push(socket);
        await once(socket, "connect");
        if (index % 2 === 0) socket.write("POST /transaction HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\n{");
      }
      await expectSound();
    } finally {
      for (const socket of sockets) socket.destroy();
    }
    await expectSound();
  });

  test("a thousand conversations that end before their answer", async () => {
    const aborts = Array.from({ length: 1_000 }, async (_, index) => {
      const socket = connect(mock.port, "127.0.0.1");
      socket.on("error", () => {});
      await once(socket, "connect");
      socket.write(`GET /balance HTTP/1.1\r\nhost: x\r\nx-conversation-id: gone${index}\r\n\r\n`);
      socket.destroy();
    });
    await Promise.all(aborts);
    await expectSound();
  });
});
