import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { systemClock } from "../../src/core/index.js";
import {
  createMock,
  type FaultDefinition,
  type Mock,
  type ScenarioDefinition,
  type StateStore,
} from "../../src/mock/index.js";
import { memoryStore } from "../../src/mock/memory-store.js";
import { bank, inProcess } from "./bank.js";

const OK = { session: { namespace: "account", data: { amount: 5 } } };
const JSON_OK = JSON.stringify(OK);

const opened: Mock[] = [];
afterEach(() => Promise.all(opened.splice(0).map((mock) => mock.close())));

async function start(scenarios: readonly ScenarioDefinition[]): Promise<Mock> {
  const mock = await createMock({ scenarios });
  opened.push(mock);
  return mock;
}

const withFault = (fault: FaultDefinition): ScenarioDefinition[] => [{ name: "a", respond: { ...OK, fault } }];

/** The bytes that come back over a bare socket, and how the connection ended. */
async function talk({ port }: Mock): Promise<{ readonly text: string; readonly error: string | undefined }> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  let error: string | undefined;
  socket.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  socket.on("error", ({ code }: NodeJS.ErrnoException) => {
    error = code;
  });
  socket.write("GET / HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n\r\n");
  await new Promise((resolve) => socket.once("close", resolve)); // once() of node:events would fail at the error
  return { text, error };
}

describe("a fault", () => {
  test("another status, with the same body", async () => {
    const { inject, entries } = await inProcess({ scenarios: withFault({ status: 503 }) });
    const answer = await inject("/");
    expect([answer.statusCode, answer.body]).toEqual([503, JSON_OK]);
    expect(entries[0]).toMatchObject({ status: 503, scenario: "a", fault: "status 503" });
  });

  test("an empty body", async () => {
    const { inject } = await inProcess({ scenarios: withFault({ body: "empty" }) });
    expect((await inject("/")).body).toBe("");
  });

  test("no JSON", async () => {
    const { inject } = await inProcess({ scenarios: withFault({ body: "malformed" }) });
    const answer = await inject("/");
    expect(answer.headers["content-type"]).toContain("application/json");
    expect(() => answer.json()).toThrow(SyntaxError);
  });

  test("another content type", async () => {
    const { inject } = await inProcess({ scenarios: withFault({ contentType: "text/html" }) });
    expect((await inject("/")).headers["content-type"]).toBe("text/html");
  });

  test("half of the body, and the end", async () => {
    const { text } = await talk(await start(withFault({ body: "truncated" })));
    expect(text).toContain(`content-length: ${JSON_OK.length}`);
    expect(text.endsWith(`\r\n\r\n${JSON_OK.slice(0, JSON_OK.length >> 1)}`)).toBe(true);
  });

  test("the connection breaks, and the mock goes on", async () => {
    const mock = await start([{ name: "a", respond: { ...OK, fault: { connection: "reset", on: { nth: 1 } } } }]);
    expect(await talk(mock)).toEqual({ text: "", error: "ECONNRESET" });
    expect((await talk(mock)).text).toContain(JSON_OK);
  });

  test("the answer drips, and is whole in the end", async () => {
    const mock = await start(withFault({ connection: "drip" }));
    const response = await fetch(mock.url);
    const pieces: string[] = [];
    for await (const piece of response.body ?? []) {
      pieces.push(Buffer.from(piece).toString());
      if (pieces.length === 2) await mock.close(); // an open answer is finished at once
    }
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("")).toBe(JSON_OK);
  });

  test("a delay that is longer than anybody waits ends when the mock stops", async () => {
    const memory = memoryStore({ clock: systemClock });
    let tell = () => {};
    const arrived = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const store: StateStore = {
      ...memory,
      update(id, turn) {
        tell();
        return memory.update(id, turn);
      },
    };
    const mock = await createMock({ scenarios: withFault({ delay: "too-long" }), store });
    const answer = fetch(mock.url);
    await arrived;
    await mock.close();
    expect(await (await answer).json()).toEqual(OK);
  });

  test.each([
    ["a fixed one", "20ms", 20, 20],
    ["one between two", { from: "10ms", to: "30ms" }, 10, 30],
  ] as const)("a delay: %s", async (_title, delay, least, most) => {
    const { inject, entries } = await inProcess({ scenarios: withFault({ delay }) });
    await inject("/");
    expect(entries[0]?.ms).toBeGreaterThanOrEqual(least - 1);
    expect(entries[0]?.ms).toBeLessThan(most + 5_000);
  });
});

describe("when a fault befalls", () => {
  const statuses = async (on: NonNullable<FaultDefinition["on"]>, seed = 1, conversation = "a") => {
    const { inject } = await inProcess({ scenarios: withFault({ status: 503, on }), seed });
    const all: number[] = [];
    for (let index = 0; index < 6; index++) {
      all.push((await inject({ url: "/", headers: { "x-conversation-id": conversation } })).statusCode);
    }
    return all;
  };

  test.each([
    ["every", [503, 503, 503, 503, 503, 503]],
    [{ nth: 3 }, [200, 200, 503, 200, 200, 200]],
    [{ nth: [1, 4] }, [503, 200, 200, 503, 200, 200]],
    [{ each: 2 }, [200, 503, 200, 503, 200, 503]],
  ] as const)("%j", async (on, want) => {
    expect(await statuses(on as NonNullable<FaultDefinition["on"]>)).toEqual(want);
  });

  test("by chance, the same by the same seed, in each conversation another", async () => {
    const drawn = await statuses({ chance: 0.5 });
    expect(await statuses({ chance: 0.5 })).toEqual(drawn);
    const others = [await statuses({ chance: 0.5 }, 2), await statuses({ chance: 0.5 }, 1, "b")];
    expect(others).not.toEqual([drawn, drawn]);
  });

  test("counted for each conversation", async () => {
    const { inject } = await inProcess({ scenarios: withFault({ status: 503, on: { nth: 2 } }) });
    const ask = async (id: string) => (await inject({ url: "/", headers: { "x-conversation-id": id } })).statusCode;
    expect([await ask("a"), await ask("b"), await ask("a"), await ask("b")]).toEqual([200, 200, 503, 503]);
  });

  test("a scenario that is only a fault disturbs what answers in its place", async () => {
    const scenarios: ScenarioDefinition[] = [
      { name: "flaky", when: { step: "balance" }, fault: { status: 500, on: { each: 2 } } },
    ];
    const { inject, entries } = await inProcess({ bot: bank(), scenarios });
    await inject("/balance");
    await inject("/balance");
    expect(entries.map(({ status, scenario }) => [status, scenario])).toEqual([
      [200, "generated"],
      [500, "generated"],
    ]);
  });
});
