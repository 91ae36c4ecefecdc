import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installExamples, packTarball, type Ran, run, serve } from "./install.js";

// What a user gets: the packed tarball, installed into projects of its own.

const BACKENDS = ["backend-fastify", "backend-express", "backend-fetch"];
const EXAMPLES = [...BACKENDS, "client"];
const LONG = 120_000;

let tarball: string;
let examples: string;
let builds: ReadonlyMap<string, Ran>;

beforeAll(async () => {
  tarball = await packTarball();
  examples = await installExamples(tarball, EXAMPLES);
  builds = new Map(await Promise.all(EXAMPLES.map(async (name) => [name, await build(name)] as const)));
}, LONG);
afterAll(async () => {
  await rm(examples, { recursive: true, force: true });
  await rm(dirname(tarball), { recursive: true, force: true });
});

const bytesOf = async (file: string) => new Uint8Array(await readFile(file));

describe("the tarball", () => {
  test("has nothing that publint minds", async () => {
    const { messages, pkg } = await publint({ pack: { tarball: (await bytesOf(tarball)).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("has types for each entry that every module resolution finds", { timeout: LONG }, async () => {
    const analysis = await checkPackage(createPackageFromTarballData(await bytesOf(tarball)), {
      excludeEntrypoints: ["./openapi/api-step.yaml"],
    });
    if (!analysis.types) throw new Error("no types");
    // An ESM-only package: what requires it needs Node 20.19 or an import.
    const minded = analysis.problems.filter(
      (problem) =>
        problem.kind !== "CJSResolvesToESM" && !("resolutionKind" in problem && problem.resolutionKind === "node10"),
    );
    expect(minded).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining([
        ".",
        "./admin",
        "./client",
        "./matchers",
        "./reply",
        "./serve",
        "./serve/fastify",
        "./serve/node",
        "./vitest",
      ]),
    );
  });

  test("has all that its README leads to", async () => {
    const installed = join(examples, "client/node_modules/apistep");
    const readme = await readFile(join(installed, "README.md"), "utf8");
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) await expect(stat(join(installed, link)), link).resolves.toBeDefined();
  });

  test("is small enough", async () => {
    expect((await stat(tarball)).size).toBeLessThan(4 * 1024 * 1024);
  });
});

describe("the bundle of a browser or an edge runtime", () => {
  async function bundle(code: string) {
    const entry = join(examples, "backend-fetch/entry.js");
    const file = await rolldown({
      input: entry,
      platform: "browser",
      plugins: [
        { name: "entry", load: (id) => (id === entry ? code : null), resolveId: (id) => (id === entry ? id : null) },
      ],
    });
    const [chunk] = (await file.generate({ format: "esm", minify: true })).output;
    return { bytes: chunk.code.length, imports: chunk.imports, modules: chunk.moduleIds };
  }

  test("of a client holds no server and no validator", async () => {
    const { bytes, imports, modules } = await bundle('export { fetchOptions, toResult } from "apistep/client";');
    expect(imports).toEqual([]);
    expect(modules.filter((id) => /apistep[\\/]dist[\\/](?!client)/.test(id))).toEqual([]);
    expect(bytes).toBeLessThan(2_000);
  });

  test("of a backend needs nothing of Node", async () => {
    const { bytes, imports } = await bundle('export { createBackend } from "apistep/serve";');
    expect(imports).toEqual([]);
    expect(bytes).toBeLessThan(300_000);
  });
});

const apistep = (example: string, ...args: string[]) =>
  run(process.execPath, ["node_modules/apistep/bin/apistep.js", ...args], join(examples, example));
const build = (example: string) => run("npm", ["run", "--silent", "build"], join(examples, example));

describe.each(EXAMPLES)("examples/%s", (example) => {
  test('holds what "npm run examples" generates', async () => {
    const targets = example === "client" ? ["client", "msw"] : ["handlers"];
    const args = ["generate", "../banking/bot.yaml", "--out", "src/generated", "--target", ...targets, "--check"];
    const { code, output } = await apistep(example, ...args);
    expect([code, output]).toEqual([0, expect.stringMatching(/^\d files are up to date\n$/)]);
  });

  test("compiles with its own TypeScript", () => {
    expect(builds.get(example)).toEqual({ code: 0, output: "" });
  });
});

describe.each(BACKENDS)("examples/%s", (example) => {
  test("is valid, and is understood by the client", async () => {
    const server = await serve(join(examples, example));
    try {
      const { code, output } = await apistep(example, "validate", "../banking/bot.yaml", "--backend", server.url);
      expect([code, output]).toEqual([0, expect.stringContaining("passed")]);
      const called = await run(process.execPath, ["dist/main.js", server.url], join(examples, "client"));
      expect(called.output.split("\n")).toEqual([
        expect.stringMatching(/^10: done, \d+ left$/),
        "5000: 4000 short",
        expect.stringMatching(/^on the regular account: \d+$/),
        "",
      ]);
    } finally {
      server.stop();
    }
  });
});

test("examples/client runs against Mock Service Worker too", async () => {
  const ran = await run(process.execPath, ["dist/offline.js"], join(examples, "client"));
  expect(ran).toEqual({ code: 0, output: "transfer_ok\n" });
});

test("generated code needs no types of Node, and the types of the package hold in a browser", {
  timeout: LONG,
}, async () => {
  const flags = "--noEmit --strict --module nodenext --target es2022 --lib es2023,dom,dom.iterable --ignoreConfig";
  const files = ["types", "client", "handlers"].map((name) => `src/generated/${name}.ts`);
  const args = ["node_modules/typescript/bin/tsc", ...flags.split(" "), "--types", "", ...files];
  expect(await run(process.execPath, args, join(examples, "client"))).toEqual({ code: 0, output: "" });
});

test("a renamed row breaks the build of an example where it uses the old name", { timeout: LONG }, async () => {
  const bot = join(examples, "banking/bot.yaml");
  const text = await readFile(bot, "utf8");
  const bank = await readFile(join(examples, "backend-express/src/bank.ts"), "utf8");
  const line = bank.split("\n").findIndex((code) => code.includes("body: { amount")) + 1;
  await writeFile(bot, text.replace("amount: { variable: transfer_amount", "sum: { variable: transfer_amount"));
  try {
    await apistep(
      "backend-express",
      "generate",
      "../banking/bot.yaml",
      "--out",
      "src/generated",
      "--target",
      "handlers",
    );
    const { code, output } = await build("backend-express");
    expect([code, output]).toEqual([2, expect.stringContaining(`src/bank.ts(${line},`)]);
  } finally {
    await writeFile(bot, text);
  }
});
