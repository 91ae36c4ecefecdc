import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../cli/spawned.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const CONFIG = `export default {
  resolve: { alias: { "apistep/vitest": ${JSON.stringify(join(ROOT, "src/vitest/index.ts"))}, apistep: ${JSON.stringify(join(ROOT, "src/index.ts"))} } },
  test: { include: ["*.test.js"], setupFiles: ["setup.js"], reporters: ["default"], pool: "threads" },
};
`;
const SETUP = `import "apistep/vitest";\n`;
const TESTS = `import { loadBot } from "apistep";
import { expect, test } from "vitest";

const bot = await loadBot(new URL("bot.yaml", import.meta.url).pathname);
const answer = (data, target) => Response.json({ session: { namespace: "account", data }, action: { nextDialogstate: target } });

test("good", async () => {
  await expect(answer({ amount: 5 }, "done")).toConformToApiStep({ bot, step: "transfer" });
  await expect(answer({ amount: 5 }, "done")).toSetSession("account", { amount: expect.any(Number) });
  await expect(answer({ amount: 5 }, "done")).toGoTo("done", { bot });
});
test("contract", () => expect(answer({ amount: "5" }, "done")).toConformToApiStep({ bot, step: "transfer" }));
test("session", () => expect(answer({ amount: 5 }, "done")).toSetSession("account", { amount: 6 }));
test("target", () => expect({ action: { nextDialogstate: "nowhere" } }).toGoTo("done", { bot }));
test("negated", () => expect(answer({}, "done")).not.toGoTo("done", { bot }));
`;
const BOT = `name: Bank
blocks: [done]
apiSteps:
  transfer:
    method: POST
    path: /transfer
    expects: { session: { account: { type: object, properties: { amount: { type: number } } } } }
`;

/** Within the repository, where its packages are found. */
async function project(): Promise<string> {
  await mkdir(join(ROOT, ".apistep"), { recursive: true });
  const cwd = await mkdtemp(join(ROOT, ".apistep/vitest-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const files = { "vitest.config.mjs": CONFIG, "setup.js": SETUP, "bank.test.js": TESTS, "bot.yaml": BOT };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(cwd, name), text)));
  return cwd;
}

test("a project that imports the matchers in its setup file sees why its tests fail", { timeout: 60_000 }, async () => {
  const cwd = await project();
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const { code, out, err } = await run(process.execPath, [vitest, "run", "--root", cwd], {
    cwd,
    env: { NO_COLOR: "1" },
  });
  const said = out + err;
  expect(code).toBe(1);
  expect(said).toContain("4 failed | 1 passed");
  expect(
    said,
  ).toContain(`Error: expected the answer to keep to the contract of the API step "transfer", but there is one finding:

error   session-unexpected
        /session/data/amount: expected a number
        got  "5"
`);
  expect(said).toContain('but it sets {"amount":5}');
  expect(said).toMatch(/- {3}"amount": 6,\n\+ {3}"amount": 5,/);
  expect(said).toContain('expected the answer to go to the block "done", but it goes to "nowhere"');
  expect(said).toContain('expected the answer not to go to the block "done", but it does');
});
