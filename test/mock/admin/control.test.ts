import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Admin, AdminEvent } from "../../../src/admin/index.js";
import type { MockOptions } from "../../../src/mock/index.js";
import { bank } from "../bank.js";
import { openScene, refusalOf, type Scene, WAYS } from "./scene.js";

describe.each(WAYS)("%s", (_name, open) => {
  let scene: Scene;
  let admin: Admin;

  async function begin(options: MockOptions = {}): Promise<void> {
    await scene?.close();
    scene = await openScene(options);
    admin = open(scene.mock);
  }
  beforeEach(() => begin());
  afterEach(() => scene.close());

  test("what is nested too deep is refused", async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(3_000)}1${"}".repeat(3_000)}`);
    const refused = { status: 422, detail: "this is nested deeper than 100 levels" };
    expect(await refusalOf(admin.setConversation("ann", { vars: deep }))).toMatchObject(refused);
    expect(await refusalOf(admin.force({ respond: { session: { namespace: "x", data: deep } } }))).toMatchObject(
      refused,
    );
    const scenario = { name: "deep", when: { body: deep }, respond: {} };
    expect(await refusalOf(admin.addScenario(scenario as never))).toMatchObject(refused);
  });

  test("health", async () => {
    await scene.post(5);
    const steps = ["transfer", "balance", "card", "block_card", "order_card"];
    expect(await admin.health()).toEqual({ status: "ok", bot: "Bank", steps, uptime: expect.any(Number), requests: 1 });
  });

  describe("requests", () => {
    test("newest first, filtered", async () => {
      await scene.post(5, { "x-conversation-id": "ann" });
      await scene.post("five");
      await scene.post(2_000);
      await fetch(`${scene.mock.url}/nowhere`);
      const ids = async (filter: Parameters<Admin["requests"]>[0]) =>
        (await admin.requests(filter)).map(({ id }) => id);
      expect(await ids({})).toEqual([4, 3, 2, 1]);
      expect(await ids({ limit: 2 })).toEqual([4, 3]);
      expect(await ids({ before: 3 })).toEqual([2, 1]);
      expect(await ids({ conversation: "ann" })).toEqual([1]);
      expect(await ids({ scenario: "too much" })).toEqual([3]);
      expect(await ids({ status: 404 })).toEqual([4]);
      expect(await ids({ step: "transfer", problems: true })).toEqual([2]);
      expect(await ids({ problems: false })).toEqual([3, 1]);
      expect(await ids({ q: "FIVE" })).toEqual([2]);
    });

    test("one, with its answer and the conversation", async () => {
      await scene.post(7, { "x-conversation-id": "ann" });
      expect(await admin.request(1)).toMatchObject({
        id: 1,
        step: "transfer",
        conversation: "ann",
        scenario: "remembers",
        status: 200,
        request: { body: { amount: 7, test: "5" }, isWhole: true },
        answer: { status: 200, body: { session: { namespace: "account" } }, fault: null },
        before: { state: "start", vars: {} },
        after: { state: "remembered" },
        replayOf: null,
      });
    });

    test("why the scenario that answered did, and those before it did not", async () => {
      await scene.post(1);
      const { why } = await admin.request(1);
      expect(why).toEqual({
        summary: 'The scenario "only once" is the first that matched.',
        answered: {
          scenario: "only once",
          place: `${join(scene.folder, "bank.yaml")}:6:5`,
          reason: null,
          predicates: [
            expect.objectContaining({ pointer: "/step", holds: true }),
            { pointer: "/body/amount", expected: "1", actual: "1", holds: true },
          ],
        },
        tried: [
          {
            scenario: "too much",
            place: `${join(scene.folder, "bank.yaml")}:3:5`,
            reason: null,
            predicates: [
              expect.objectContaining({ pointer: "/step", holds: true }),
              { pointer: "/body/amount", expected: "more than 1000", actual: "1", holds: false },
            ],
          },
        ],
        notTold: 0,
        nearest: null,
      });
    });

    test("why none did: passed over, and the nearest", async () => {
      await scene.post(1);
      await scene.post(1);
      const { why, passedOver, scenario } = await admin.request(2);
      expect(scenario).toBe("generated");
      const reason = "it has answered once in this conversation, as often as it may";
      expect(passedOver).toEqual([{ scenario: "only once", reason }]);
      expect(why).toMatchObject({ answered: null, nearest: { scenario: "only once", reason } });
      await scene.post(999);
      expect((await admin.request(3)).why).toMatchObject({
        summary: 'No scenario matched, so it got a generated answer; "too much" missed by least.',
        nearest: { scenario: "too much", predicates: [{}, { actual: "999", holds: false }] },
      });
    });

    test("what only disturbs, and what any asks in turn", async () => {
      const any = [{ body: { amount: 5 } }, { headers: { authorization: { contains: "nobody" } } }];
      await admin.addScenario({ name: "either", when: { any }, respond: {} });
      await admin.addScenario({ name: "slow", when: { step: "transfer" }, fault: { delay: "1ms" } });
      await scene.post(5);
      const { why, answer } = await admin.request(1);
      expect(answer.fault).toEqual({ delay: 1 });
      expect(why?.tried).toMatchObject([{ scenario: "slow", reason: "it only disturbs what others answer" }]);
      expect(why?.answered?.predicates).toMatchObject([
        {
          pointer: "/any",
          holds: true,
          of: [
            { pointer: "/body/amount", actual: "5", holds: true },
            { pointer: "/headers/authorization", actual: "(not shown)", holds: false },
          ],
        },
      ]);
    });

    test("is explained by what answered then", async () => {
      await scene.post(2_000);
      await writeFile(join(scene.folder, "bank.yaml"), "scenarios: [ { name: other, respond: {} } ]");
      await scene.mock.reload();
      expect((await admin.request(1)).why?.answered?.scenario).toBe("too much");
    });

    test("can be forgotten, and only so many are kept", async () => {
      await begin({ journal: 2 });
      for (const amount of [1, 2, 3]) await scene.post(amount);
      expect((await admin.requests()).map(({ id }) => id)).toEqual([3, 2]);
      expect(await refusalOf(admin.request(1))).toMatchObject({ status: 404, detail: "there is no request 1" });
      await admin.clearRequests();
      expect(await admin.requests()).toEqual([]);
    });

    test("of a large body, only the rest is kept", async () => {
      await scene.post("x".repeat(70_000));
      expect(await admin.request(1)).toMatchObject({ request: { body: null, isWhole: false }, step: "transfer" });
      expect(await refusalOf(admin.replay(1))).toMatchObject({ status: 409 });
    });

    test("however deep the body is", async () => {
      const body = `{"amount":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
      await fetch(`${scene.mock.url}/transaction`, { method: "POST", body });
      expect(JSON.stringify(await admin.request(1))).toContain("nested too deep to show");
    });

    test("are handled again by what is served now, in their conversation", async () => {
      await scene.post(1);
      expect(await admin.replay(1)).toMatchObject({ id: 2, replayOf: 1, scenario: "generated", status: 200 });
      expect((await admin.requests()).map(({ replayOf }) => replayOf)).toEqual([1, null]);
      await fetch(`${scene.mock.url}/transaction`, { method: "POST", body: "{broken" });
      expect(await admin.replay(3)).toMatchObject({ id: 4, status: (await admin.request(3)).status });
    });
  });

  describe("forced answers", () => {
    const text = async (answer: Promise<Response>) => (await answer).text();

    test("are given once, or as often as is said", async () => {
      const forced = await admin.force({ step: "transfer", times: 2, respond: { messages: ["Forced."] } });
      expect(forced).toMatchObject({ id: 1, step: "transfer", conversation: null, times: 2, left: 2 });
      expect(await text(scene.post(2_000))).toContain("Forced.");
      expect(await admin.forced()).toMatchObject([{ left: 1 }]);
      expect(await text(scene.post(2_000))).toContain("Forced.");
      expect(await text(scene.post(2_000))).toContain("transfer_no_money");
      expect(await admin.forced()).toEqual([]);
      expect((await admin.request(1)).why?.summary).toBe("A forced answer takes the place of all others.");
    });

    test("are for one conversation and step, and the oldest first", async () => {
      await admin.force({ conversation: "ann", respond: { messages: ["For Ann."] } });
      await admin.force({ step: "balance", respond: { messages: ["For balance."] } });
      await admin.force({ respond: { fault: { status: 503 } } });
      expect((await scene.post(5)).status).toBe(503);
      expect(await text(scene.post(5, { "x-conversation-id": "ann" }))).toContain("For Ann.");
      expect(await admin.forced()).toMatchObject([{ id: 2 }]);
    });

    test("are taken back", async () => {
      await admin.force({ respond: {} });
      await admin.force({ respond: {} });
      await admin.unforce(1);
      expect(await admin.forced()).toMatchObject([{ id: 2 }]);
      expect(await refusalOf(admin.unforce(1))).toMatchObject({ status: 404 });
      await admin.clearForced();
      expect(await admin.forced()).toEqual([]);
    });

    const wrong = [
      ["a block that is not there", { respond: { nextDialogstate: "nowhere" } }, "/respond/nextDialogstate"],
      ["no messages", { respond: { messages: "hello" } }, "/respond/messages"],
      ["a step that is not there", { step: "transfr", respond: {} }, "/step"],
      ["what the step does not expect", { step: "transfer", respond: { session: { namespace: "account", data: {} } } }],
      ["no times", { times: 0, respond: {} }, "/times"],
      ["no answer", {}, ""],
      ["an unknown member", { respond: {}, tims: 2 }, "/tims"],
      ["a prototype key", { respond: JSON.parse('{"session":{"namespace":"a","data":{"__proto__":{}}}}') }],
    ] as const;
    test.each(wrong)("are checked: %s", async (_title, answer, where?: string) => {
      const problem = await refusalOf(admin.force(answer as never));
      expect(problem).toMatchObject({ status: 422, mistakes: [where === undefined ? {} : { where }] });
      expect(await admin.forced()).toEqual([]);
    });

    test("are at most 100", async () => {
      for (let count = 0; count < 100; count++) await admin.force({ step: "balance", respond: {} });
      expect(await refusalOf(admin.force({ respond: {} }))).toMatchObject({ status: 409 });
    });
  });

  describe("scenarios", () => {
    test("are listed, with their sets", async () => {
      await scene.post(2_000);
      const [first, , , last] = await admin.scenarios();
      expect(first).toEqual({
        name: "too much",
        set: null,
        isOn: true,
        priority: 0,
        place: `${join(scene.folder, "bank.yaml")}:3:5`,
        isAdded: false,
        steps: ["transfer"],
        matched: 1,
      });
      expect(last).toMatchObject({ name: "closed", set: "busy days", isOn: false, steps: [] });
    });

    test("sets are switched", async () => {
      const off = [{ name: "busy days", isOn: false, scenarios: ["closed"] }];
      expect(await admin.sets()).toEqual(off);
      expect(await admin.switchSets(["busy days"])).toMatchObject([{ isOn: true }]);
      expect(await (await fetch(`${scene.mock.url}/balance`)).text()).toContain("Closed.");
      expect(await refusalOf(admin.switchSets(["bsy days"]))).toMatchObject({
        status: 422,
        detail: 'there is no scenario set "bsy days"',
        mend: 'did you mean "busy days"?',
      });
      expect(await admin.switchSets([])).toEqual(off);
    });

    const added = { name: "added", when: { step: "transfer" }, respond: { messages: ["Added."] } };

    test("are added before all others, and removed", async () => {
      expect(await admin.addScenario(added)).toMatchObject({ name: "added", place: "added", isAdded: true });
      expect(await (await scene.post(2_000)).text()).toContain("Added.");
      expect((await admin.request(1)).why?.answered?.place).toBe("added");
      await admin.removeScenario("added");
      expect(await (await scene.post(2_000)).text()).toContain("transfer_no_money");
      expect(await refusalOf(admin.removeScenario("added"))).toMatchObject({ status: 404 });
      expect(await refusalOf(admin.removeScenario("too much"))).toMatchObject({ status: 409 });
    });

    test("are checked when they are added", async () => {
      const problem = await refusalOf(admin.addScenario({ name: "wrong", when: { step: "transfer" }, respnd: {} }));
      expect(problem).toMatchObject({ status: 422, mistakes: [{ where: "/respnd" }] });
      expect(await refusalOf(admin.addScenario({ ...added, name: "too much" }))).toMatchObject({ status: 409 });
      expect(await admin.scenarios()).toHaveLength(4);
    });

    test("are saved to a file, and belong to it then", async () => {
      await admin.addScenario(added);
      expect(await admin.saveScenarios("added.yaml")).toEqual({
        file: join(scene.folder, "added.yaml"),
        scenarios: ["added"],
      });
      expect(await readFile(join(scene.folder, "added.yaml"), "utf8")).toContain("- Added.");
      const info = (await admin.scenarios()).find(({ name }) => name === "added");
      expect(info).toMatchObject({ isAdded: false, place: `${join(scene.folder, "added.yaml")}:2:5` });
      await admin.addScenario({ ...added, name: "another" });
      await admin.saveScenarios("added.yaml");
      await scene.mock.reload();
      expect((await admin.scenarios()).map(({ name }) => name)).toEqual(expect.arrayContaining(["added", "another"]));
      expect((await readdir(scene.folder)).sort()).toEqual(["added.yaml", "bank.yaml", "busy.yaml"]);
    });

    test("are saved nowhere else", async () => {
      expect(await refusalOf(admin.saveScenarios("added.yaml"))).toMatchObject({ status: 409 });
      await admin.addScenario(added);
      for (const file of ["../up.yaml", "/tmp/x.yaml", "a/b.yaml", ".x.yaml", "x.txt", "..", "x.yaml\n"]) {
        expect(await refusalOf(admin.saveScenarios(file))).toMatchObject({
          status: 422,
          mistakes: [{ where: "/file" }],
        });
      }
      expect(await refusalOf(admin.saveScenarios("bank.yaml"))).toMatchObject({ status: 409 });
      await admin.saveScenarios("mine.yaml");
      await writeFile(join(scene.folder, "mine.yaml"), "scenarios: [ { name: by hand, respond: {} } ]");
      await admin.addScenario({ ...added, name: "another" });
      const problem = await refusalOf(admin.saveScenarios("mine.yaml"));
      expect(problem.detail).toContain("it was changed since it was written");
    });

    test("are not saved when the scenarios could not be read again", async () => {
      await admin.addScenario(added);
      await writeFile(join(scene.folder, "broken.yaml"), "scenarios: [ {} ]");
      expect(await refusalOf(admin.saveScenarios("added.yaml"))).toMatchObject({ status: 422 });
      expect(await readdir(scene.folder)).not.toContain("added.yaml");
      expect(await (await scene.post(5)).text()).toContain("Added.");
    });

    test("are not saved where the disk does not let them", async () => {
      await admin.addScenario(added);
      await mkdir(join(scene.folder, "added.yaml"));
      const problem = await refusalOf(admin.saveScenarios("added.yaml"));
      expect(problem).toMatchObject({ status: 500, detail: expect.stringContaining("can't write") });
      expect((await readdir(scene.folder)).sort()).toEqual(["added.yaml", "bank.yaml", "busy.yaml"]);
      expect(await (await scene.post(5)).text()).toContain("Added.");
    });

    test("are not saved without a folder", async () => {
      await begin({ scenarios: [] });
      await admin.addScenario(added);
      const problem = await refusalOf(admin.saveScenarios("added.yaml"));
      expect(problem).toMatchObject({ status: 409, detail: "this mock has no folder of scenarios to write to" });
    });
  });

  describe("conversations", () => {
    const ann = { "x-conversation-id": "ann/../1" };

    test("are read, set and reset", async () => {
      await scene.post(7, ann);
      expect(await admin.conversations()).toMatchObject([{ id: "ann/../1", state: "remembered", requests: 1 }]);
      expect(await admin.conversation("ann/../1")).toMatchObject({
        scenarios: { remembers: 1 },
        steps: { transfer: 1 },
      });
      const changed = await admin.setConversation("ann/../1", { state: "elsewhere", vars: { a: [1] } });
      expect(changed).toMatchObject({ state: "elsewhere", vars: { a: [1] }, requests: 1 });
      expect(await admin.setConversation("new", { state: "there" })).toMatchObject({ vars: {}, requests: 0 });
      await admin.resetConversation("ann/../1");
      expect(await refusalOf(admin.conversation("ann/../1"))).toMatchObject({ status: 404 });
      await admin.resetConversations();
      expect(await admin.conversations()).toEqual([]);
    });

    test("changes are checked", async () => {
      expect(await refusalOf(admin.setConversation("a", { state: "" }))).toMatchObject({ status: 422 });
      expect(await refusalOf(admin.setConversation("a", { vars: { a: "x".repeat(100_001) } }))).toMatchObject({
        status: 422,
      });
      expect(await admin.conversations()).toEqual([]);
    });
  });

  describe("what is shown", () => {
    test("has no secret and no sensitive value", async () => {
      await scene.post(7, { cookie: "session=c00kie", "x-api-key": "k3y" });
      await fetch(`${scene.mock.url}/cards/5/of/BE99?password=pa55word`);
      await admin.setConversation("other", { vars: { seen: "BE71096123456769 and BE99" } });
      const all = JSON.stringify([
        await admin.requests(),
        await admin.request(1),
        await admin.request(2),
        await admin.conversations(),
        await admin.scenarios(),
      ]);
      for (const hidden of ["BE71096123456769", "BE99", "t0ken", "k3y", "c00kie", "pa55word"]) {
        expect(all).not.toContain(hidden);
      }
      const { request, after } = await admin.request(1);
      expect(request.body).toMatchObject({ iban: "$iban", amount: 7 });
      expect(after?.vars).toEqual({ last: "$iban" });
      expect(await admin.requests({ q: "BE71096123456769" })).toEqual([]);
    });

    test("hides the secrets of a bot that was replaced, too", async () => {
      await scene.post(7, { "x-note": "t0ken-of-the-bank" });
      const environment = { BANK_TOKEN: "another", BANK_KEY: "another", BANK_PASSWORD: "another" };
      const { parseBot } = await import("../../../src/bot/index.js");
      const { BANK } = await import("../bank.js");
      await scene.mock.reload({ bot: parseBot(BANK, { environment }) });
      expect(JSON.stringify(await admin.request(1))).not.toContain("t0ken");
    });
  });

  describe("events", () => {
    test("tell what happens", async () => {
      const stop = new AbortController();
      await scene.post(5);
      const events = admin.events({ after: 0, signal: stop.signal });
      const next = async () => (await events.next()).value as AdminEvent;
      expect(await next()).toMatchObject({ type: "request", request: { id: 1 } });
      await admin.force({ respond: {} });
      expect(await next()).toMatchObject({ type: "forced", answers: [{ id: 1, left: 1 }] });
      await scene.post(5);
      expect(await next()).toEqual({ type: "forced", answers: [] });
      expect(await next()).toMatchObject({ type: "request", request: { id: 2, scenario: "forced answer" } });
      await admin.switchSets(["busy days"]);
      expect(await next()).toEqual({ type: "sets", on: ["busy days"] });
      await scene.mock.reload();
      expect(await next()).toEqual({ type: "reload", ok: true, message: null });
      await writeFile(join(scene.folder, "bank.yaml"), "scenarios: 5");
      await expect(scene.mock.reload()).rejects.toThrow("has a mistake");
      expect(await next()).toMatchObject({ type: "reload", ok: false, message: expect.stringContaining("bank.yaml") });
      await admin.resetConversation("default");
      expect(await next()).toEqual({ type: "conversation-reset", conversation: "default" });
      const last = events.next();
      stop.abort();
      expect(await last).toEqual({ done: true, value: undefined });
    });

    test("resume after a request, and end with the mock", async () => {
      for (const amount of [1, 2, 3]) await scene.post(amount);
      const seen: number[] = [];
      for await (const event of admin.events({ after: 1 })) {
        if (event.type === "request" && seen.push(event.request.id) === 2) await scene.mock.close();
      }
      expect(seen).toEqual([2, 3]);
    });

    test("at most 20 listen", async () => {
      await scene.post(1);
      const open = () => admin.events({ after: 0 });
      const listening = Array.from({ length: 20 }, open);
      await Promise.all(listening.map((events) => events.next()));
      expect(await refusalOf((async () => open().next())())).toMatchObject({ status: 503 });
    });
  });
});

test("a bot whose step is where the admin API is can't be served", async () => {
  const open = openScene({ bot: bank((text) => text.replace("path: /balance", "path: /__apistep/balance")) });
  await expect(open).rejects.toThrow('the mock can\'t serve the API step "balance"');
});

test("who listens too slowly is cut off", async () => {
  const scene = await openScene();
  const events = scene.mock.admin.events();
  for (let count = 0; count <= 2_000; count++) await scene.mock.admin.resetConversation("a");
  expect(await refusalOf(events.next())).toMatchObject({ status: 503 });
  await scene.close();
});

test("who stops listening makes room", async () => {
  const scene = await openScene();
  const listening = Array.from({ length: 20 }, () => scene.mock.admin.events());
  expect(() => scene.mock.admin.events()).toThrow("20 listen already");
  await listening[3]?.return?.();
  expect(() => scene.mock.admin.events()).not.toThrow();
  await scene.close();
});
