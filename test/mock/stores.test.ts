import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock, redisStore, type StateStore } from "../../src/mock/index.js";
import { memoryStore } from "../../src/mock/memory-store.js";
import { type ConversationState, newState } from "../../src/mock/state.js";

const text = (message: string) => ({ messages: [message] });

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** A Redis server of our own, in a folder of its own; undefined where none is installed. */
async function startRedis(at?: number) {
  const port = at ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), "apistep-redis-"));
  const child = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]);
  const isReady = await new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", () => resolve(false));
    child.stdout?.setEncoding("utf8").on("data", (line: string) => line.includes("Ready to accept") && resolve(true));
  });
  if (!isReady) return undefined;
  const stop = async () => {
    const exit = once(child, "exit");
    child.kill();
    await exit;
  };
  return { url: `redis://127.0.0.1:${port}`, port, stop };
}

let redis: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis?.stop());

const kinds: readonly (readonly [name: string, open: (expiry?: number) => Promise<StateStore>])[] = [
  [
    "in memory",
    async (expiry) => memoryStore({ clock: { monotonic: () => performance.now() }, ...(expiry && { expiry }) }),
  ],
  [
    "in Redis",
    (expiry) => redisStore({ url: redis?.url ?? "", prefix: `test${Math.random()}`, ...(expiry && { expiry }) }),
  ],
];

/** A store for one test; Redis is left out where it is not installed, and said to be. */
function withStore(open: (typeof kinds)[number][1], name: string, work: (store: StateStore) => Promise<void>) {
  return async (context: { skip(reason: string): void }) => {
    if (name === "in Redis" && redis === undefined) return context.skip("no redis-server is installed");
    const store = await open();
    await work(store).finally(() => store.close());
  };
}

const plain = (state: ConversationState | undefined) => JSON.parse(JSON.stringify(state ?? null));

describe.each(kinds)("a store %s", (name, open) => {
  const it = (title: string, work: (store: StateStore) => Promise<void>) => test(title, withStore(open, name, work));

  it("keeps what a turn leaves, for each conversation by itself", async (store) => {
    const count = (id: string) =>
      store.update(id, (state) => {
        state.requests += 1;
        state.vars = { ...state.vars, [`n${state.requests}`]: { deep: [1, null, "x"] } };
        return state.requests;
      });
    expect([await count("a"), await count("b"), await count("a")]).toEqual([1, 1, 2]);
    expect(plain((await store.read("a")) as ConversationState)).toMatchObject({
      requests: 2,
      vars: { n1: { deep: [1, null, "x"] }, n2: {} },
    });
    expect(await store.read("nobody")).toBeUndefined();
  });

  it("a turn that fails changes nothing", async (store) => {
    const failing = async () =>
      store.update("a", () => {
        throw new Error("no answer");
      });
    await expect(failing()).rejects.toThrow("no answer");
    expect((await store.read("a"))?.requests ?? 0).toBe(0);
  });

  it("lists those used last first, removes one alone, or all", async (store) => {
    for (const id of ["a", "b", "c", "a"]) {
      await store.update(id, (state) => {
        state.requests += 1;
      });
    }
    expect([...(await store.list())].sort()).toEqual(["a", "b", "c"]);
    expect(await store.remove("b")).toBe(true);
    expect(await store.remove("b")).toBe(false);
    expect(await store.read("b")).toBeUndefined();
    expect((await store.read("a"))?.requests).toBe(2);
    await store.clear();
    expect(await store.list()).toEqual([]);
    expect(await store.read("a")).toBeUndefined();
  });

  it("a state that is written takes the place of the old one", async (store) => {
    await store.update("a", (state) => {
      state.state = "old";
    });
    await store.write("a", { ...newState(), state: "new", vars: { x: 1 } });
    expect(await store.read("a")).toMatchObject({ state: "new", vars: { x: 1 }, requests: 0 });
  });

  it("names from requests and files are names only", async (store) => {
    const names = ["__proto__", "constructor", "a b", "é", "*", "x:y", ""];
    for (const id of names) {
      await store.update(id, (state) => {
        state.steps[id] = 1;
        state.scenarios[id] = 2;
      });
    }
    for (const id of names) {
      const state = await store.read(id);
      expect([Object.entries(state?.steps ?? {}), Object.entries(state?.scenarios ?? {})]).toEqual([
        [[id, 1]],
        [[id, 2]],
      ]);
    }
    expect(Object.hasOwn(Object.prototype, "a b")).toBe(false);
  });

  it("many turns of few conversations at once: none is lost", async (store) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 30 }), async (turns) => {
        await store.clear();
        await Promise.all(
          turns.map((id) =>
            store.update(id, (state) => {
              state.requests += 1;
            }),
          ),
        );
        for (const id of new Set(turns)) {
          expect((await store.read(id))?.requests).toBe(turns.filter((turn) => turn === id).length);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("in memory", () => {
  test("conversations are forgotten after a time of silence", async () => {
    let now = 0;
    const store = memoryStore({ clock: { monotonic: () => now }, expiry: 100 });
    const touch = (id: string) =>
      store.update(id, (state) => {
        state.requests += 1;
        return state.requests;
      });
    await touch("a");
    now = 90;
    await touch("b");
    now = 150;
    expect(await store.list()).toEqual(["b"]);
    expect([await touch("a"), await touch("b")]).toEqual([1, 2]);
  });

  test("of too many, the one that was silent for longest is forgotten", async () => {
    const store = memoryStore({ clock: { monotonic: () => 0 }, most: 2 });
    for (const id of ["a", "b", "a", "c"]) await store.update(id, () => undefined);
    expect(await store.list()).toEqual(["c", "a"]);
  });

  test("of those with too large variables too, but never the one that is spoken with", async () => {
    const store = memoryStore({ clock: { monotonic: () => 0 }, mostBytes: 1_000 });
    const grow = (id: string, length: number) =>
      store.update(id, (state) => {
        state.vars = { text: "x".repeat(length) };
      });
    for (const id of ["a", "b", "c"]) await grow(id, 50);
    expect(await store.list()).toEqual(["c", "b", "a"]);
    await grow("c", 120);
    expect(await store.list()).toEqual(["c", "b"]);
    await grow("c", 10_000);
    expect(await store.list()).toEqual(["c"]);
    expect(await store.read("c")).toMatchObject({ vars: { text: "x".repeat(10_000) } });
    for (const id of ["d", "e"]) await grow(id, 50);
    expect(await store.list()).toEqual(["e", "d"]);
    expect(await store.remove("e")).toBe(true);
    await grow("f", 50);
    await grow("g", 50);
    expect(await store.list()).toEqual(["g", "f", "d"]);
  });

  test("a conversation is found again, whatever characters its id has", async () => {
    const store = memoryStore({ clock: { monotonic: () => 0 } });
    const id = "\ud800 after a lone surrogate";
    await store.update(id, (state) => {
      state.state = "found";
    });
    expect(await store.read(id)).toMatchObject({ state: "found" });
  });
});

describe("in Redis", () => {
  test("several mocks behind one address know the same conversations", async (context) => {
    if (redis === undefined) return context.skip("no redis-server is installed");
    const { url } = redis;
    const mocks = await Promise.all(
      [1, 2].map(async () => {
        const store = await redisStore({ url, prefix: "shared" });
        return createMock({ scenarios: [{ name: "s", sequence: ["1", "2", "3"].map(text) }], store });
      }),
    );
    const [first, second] = mocks;
    const ask = async (base: string | undefined) => (await fetch(`${base}/`)).text();
    const answers = [await ask(first?.url), await ask(second?.url), await ask(first?.url)];
    expect(answers.map((answer) => /"text":"(\d)"/.exec(answer)?.[1])).toEqual(["1", "2", "3"]);
    await Promise.all(mocks.map((mock) => mock.close()));
  });

  test("a server that goes away: each request is told so, and the mock goes on when it is back", async (context) => {
    const own = await startRedis();
    if (own === undefined) return context.skip("no redis-server is installed");
    const store = await redisStore({ url: own.url });
    const mock = await createMock({ respond: text("Hi"), store });
    expect((await fetch(mock.url)).status).toBe(200);
    await own.stop();
    const answer = await fetch(mock.url);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("the state of the conversation can't be reached");
    const again = await startRedis(own.port);
    await expect.poll(async () => (await fetch(mock.url)).status, { timeout: 10_000 }).toBe(200);
    await mock.close();
    await again?.stop();
  });

  test.each([
    ["redis://127.0.0.1:1", /can't be reached: ECONNREFUSED/],
    ["http://127.0.0.1", /none of redis/],
    ["redis://user:s3cret@127.0.0.1:1", /^(?!.*s3cret)/],
  ])("no server at %s", async (url, want) => {
    const failing = redisStore({ url });
    await expect(failing).rejects.toThrow(want);
    await expect(failing).rejects.toMatchObject({ code: "bad-option" });
  });
});
