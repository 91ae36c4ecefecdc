import { expect, test } from "vitest";
import { serveHttp } from "../backend/servers.js";
import { answering } from "../validate/bank.js";
import { BIN, folder, run as runProgram } from "./spawned.js";
import { folderWithBot, OK, validate } from "./validating.js";

/** Makes a process believe that its outputs are a terminal. */
const terminal = (columns: number) => ({
  NODE_OPTIONS: `--import=data:text/javascript,for(const%20s%20of[process.stdout,process.stderr]){s.isTTY=true;s.columns=${columns}}`,
});

const ESCAPE = "\u001b[";
const CLEAR = `\r${ESCAPE}2K`;

async function run(env: NodeJS.ProcessEnv, ...args: string[]) {
  const backend = await serveHttp(answering(({ amount }) => (amount === 1 ? OK : { session: { data: {} } })));
  return validate(await folderWithBot(), ["-b", backend, ...args], { env });
}

test.each([20, 80])(
  "%i columns: a line says how far the run is, is never wrapped, and is taken away",
  async (columns) => {
    const { code, out, err } = await run(terminal(columns), "--cases", "samples,generated", "--generated", "1000");
    expect(err).toContain(`${CLEAR}0 of `);
    const lines = err.split(CLEAR).slice(1);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => line.length < columns && !line.includes("\n"))).toBe(true);
    expect(lines.at(-1)).toBe("");
    expect(out).toContain("failed");
    expect(code).toBe(1);
  },
);

test("where there is no terminal, there is no such line", async () => {
  expect(await run({})).toMatchObject({ err: "" });
});

test.each<[string, NodeJS.ProcessEnv, boolean]>([
  ["a terminal", terminal(80), true],
  ["no terminal", {}, false],
  ["a terminal without colours", { ...terminal(80), TERM: "dumb" }, false],
  ["NO_COLOR", { ...terminal(80), NO_COLOR: "1" }, false],
  ["an empty NO_COLOR, which says nothing", { ...terminal(80), NO_COLOR: "" }, true],
  ["FORCE_COLOR without a terminal", { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR that says no", { ...terminal(80), FORCE_COLOR: "0" }, false],
  ["NO_COLOR goes before FORCE_COLOR", { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
])("colours: %s", async (_, env, hasColors) => {
  const { out } = await run(env);
  expect(out.includes(ESCAPE)).toBe(hasColors);
});

test.runIf(process.platform === "linux")("2: what is to be printed finds no place, which is said", async () => {
  const bin = `"${process.execPath}" "${BIN}"`;
  const { code, err } = await runProgram("sh", ["-c", `${bin} validate --help > /dev/full`], { cwd: await folder() });
  expect(err).toContain("not all could be printed");
  expect(err).not.toContain("    at ");
  expect(code).toBe(2);
});
