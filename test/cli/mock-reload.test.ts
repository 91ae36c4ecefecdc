import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { apistep, BOT, type Files, line, SCENARIOS, transfer, write } from "./running-mock.js";

/** Starts on a free port, and waits for the end of the banner. */
async function running(files: Files, args: readonly string[] = ["bot.yaml"]) {
  const mock = await apistep([...args, "--port", "0", "--log", "json"], files);
  const { url }: { url: string } = JSON.parse(await line(mock.out));
  const ask = async () => (await transfer(url, { amount: 7, next: "0b7a" })).text();
  /** The next line on standard error. */
  const told = () => line(mock.err);
  /** One change may be seen in two parts, and reloaded twice. */
  const answers = async (text: string): Promise<void> => {
    expect(await told()).toMatch(/^reloaded: \d scenarios?$/);
    if (!(await ask()).includes(text)) await answers(text);
  };
  return { ...mock, url, ask, told, answers };
}

const saying = (text: string) => SCENARIOS.replace("Seven!", text);
const NAMED = (name: string) =>
  `scenarios: [{ name: ${name}, respond: { messages: [From ${name}], nextDialogstate: transfer_ok } }]\n`;

describe("a change is taken over within a moment", () => {
  test("of a scenario file, also when an editor puts a new file in its place", async () => {
    const { answers, cwd } = await running({ "bot.yaml": BOT, "scenarios.yaml": SCENARIOS });
    await write(cwd, { "scenarios.yaml": saying("Changed") });
    await answers("Changed");
    for (const text of ["Once", "Twice"]) {
      await write(cwd, { "new.tmp": saying(text) });
      await rename(join(cwd, "new.tmp"), join(cwd, "scenarios.yaml"));
      await answers(text);
    }
  });

  test("files that come and go, in a folder that was not there", async () => {
    const { answers, ask, cwd, told } = await running({ "bot.yaml": BOT });
    await write(cwd, { "scenarios/a.yaml": saying("New") });
    await answers("New");
    await rm(join(cwd, "scenarios/a.yaml"));
    expect(await told()).toBe("reloaded: 0 scenarios");
    expect(await ask()).not.toContain("New");
  });

  test("of what is included", async () => {
    const main = SCENARIOS.replace(
      '{ messages: ["Seven!"], nextDialogstate: transfer_ok }',
      "{ include: answers/seven.yaml }",
    );
    const { answers, ask, cwd } = await running({
      "bot.yaml": BOT,
      "scenarios.yaml": main,
      "answers/seven.yaml": "{ messages: [Included], nextDialogstate: transfer_ok }\n",
    });
    expect(await ask()).toContain("Included");
    await write(cwd, { "answers/seven.yaml": "{ messages: [Changed], nextDialogstate: transfer_ok }\n" });
    await answers("Changed");
  });

  test("of the bot file", async () => {
    const { cwd, told, url } = await running({ "bot.yaml": BOT });
    expect((await fetch(`${url}/credit`)).status).toBe(404);
    await write(cwd, { "bot.yaml": BOT.replace("  balance:", "  credit: { method: GET, path: /credit }\n  balance:") });
    expect(await told()).toBe("reloaded: 0 scenarios");
    expect((await fetch(`${url}/credit`)).status).toBe(200);
  });

  test("of a folder that is named, and of the answer to all else", async () => {
    const files = {
      "bot.yaml": BOT,
      "mine/a.yaml": NAMED("a"),
      "rest.json": '{"messages":["rest"],"nextDialogstate":"transfer_ok"}',
    };
    const { answers, cwd, told } = await running(files, ["bot.yaml", "--scenarios", "mine", "--respond", "rest.json"]);
    await write(cwd, { "mine/0.yaml": NAMED("first") });
    await answers("From first");
    await write(cwd, { "rest.json": '{"messages":["other rest"],"nextDialogstate":"transfer_ok"}' });
    expect(await told()).toBe("reloaded: 2 scenarios");
  });
});

test("conversations stay where they are", async () => {
  const counting = (text: string) =>
    `scenarios: [{ name: n, set: { n: "{{ conversation.vars.n | default: 0 | plus: 1 }}" }, respond: { messages: ["${text} {{ conversation.vars.n | default: 0 }}"], nextDialogstate: transfer_ok } }]`;
  const { answers, ask, cwd } = await running({ "bot.yaml": BOT, "scenarios.yaml": counting("before") });
  expect(await ask()).toContain("before 0");
  expect(await ask()).toContain("before 1");
  await write(cwd, { "scenarios.yaml": counting("after") });
  await answers("after 2");
});

test("after a mistake the mock goes on as it was, and says where it is", async () => {
  const { answers, ask, cwd, told } = await running({ "bot.yaml": BOT, "scenarios.yaml": SCENARIOS });
  await write(cwd, { "scenarios.yaml": SCENARIOS.replace("step: transfer", "step: tranfer") });
  expect(await told()).toBe("error  scenarios.yaml has a mistake:");
  expect(await told()).toBe(
    'scenarios.yaml:3:19  scenario "seven": there is no API step "tranfer"; did you mean "transfer"?',
  );
  expect(await told()).toBe("       the mock goes on as it was");
  expect(await ask()).toContain("Seven!");
  await write(cwd, { "scenarios.yaml": saying("Mended") });
  await answers("Mended");
});

test.skipIf(process.platform === "win32")("SIGHUP reloads, also with --no-watch", async () => {
  const files = { "bot.yaml": BOT, "scenarios.yaml": SCENARIOS };
  const { answers, ask, child, cwd } = await running(files, ["bot.yaml", "--no-watch"]);
  await writeFile(join(cwd, "scenarios.yaml"), saying("Changed"));
  expect(await ask()).toContain("Seven!");
  child.kill("SIGHUP");
  await answers("Changed");
});

test("--quiet tells of mistakes only", async () => {
  const { child, cwd, end, told } = await running({ "bot.yaml": BOT, "scenarios.yaml": SCENARIOS }, [
    "bot.yaml",
    "--quiet",
  ]);
  await write(cwd, { "scenarios.yaml": "scenarios: []\n" });
  expect(await told()).toBe("error  scenarios.yaml has a mistake:");
  child.kill("SIGINT");
  expect((await end).err).not.toContain("reloaded");
});
