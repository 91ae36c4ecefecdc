import type { ChildProcess } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serveHttp } from "../backend/servers.js";
import { answering } from "../validate/bank.js";
import { folderWithBot, OK, validate } from "./validating.js";

const BAD = { ...OK, session: { data: {} } };
const UPDATE = ["--waivers", "waivers.yaml", "--update-baseline"];
const OURS = "waivers: [] # ours\n";

async function project() {
  const cwd = await folderWithBot();
  await writeFile(join(cwd, "waivers.yaml"), OURS);
  return { cwd, waivers: () => readFile(join(cwd, "waivers.yaml"), "utf8") };
}

test.each([
  ["--step", "transfer"],
  ["--sample", "one"],
  ["--conversation", "one"],
  ["--shard", "1/2"],
  ["--filter", "one"],
  ["--exclude", "one"],
  ["--tag", "smoke"],
  ["--replay", "x"],
  ["--last-failed"],
  ["--bail"],
])("2: of a run with %s, before anything is sent", async (...args) => {
  const { cwd, waivers } = await project();
  let requests = 0;
  const backend = await serveHttp(() => {
    requests += 1;
  });
  const { code, err } = await validate(cwd, ["-b", backend, ...UPDATE, ...args]);
  expect(err).toContain(`--update-baseline and ${args[0]} exclude each other`);
  expect(requests).toBe(0);
  expect(await waivers()).toBe(OURS);
  expect(code).toBe(2);
});

test("nothing is added when the user ends the run", async () => {
  const { cwd, waivers } = await project();
  let child: ChildProcess | undefined;
  const backend = await serveHttp(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    if (body.includes("2")) child?.kill("SIGINT");
    else response.setHeader("content-type", "application/json").end(JSON.stringify(BAD));
  });
  const { code, err } = await validate(cwd, ["-b", backend, ...UPDATE], {
    onStart: (started) => {
      child = started;
    },
  });
  expect(err).toContain("waivers.yaml: nothing is added, as one case was not checked");
  expect(await waivers()).toBe(OURS);
  expect(code).toBe(130);
});

test("nothing is added when the time is up", async () => {
  const { cwd, waivers } = await project();
  const backend = await serveHttp(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    if (!body.includes("2")) response.setHeader("content-type", "application/json").end(JSON.stringify(BAD));
  });
  const { code, err } = await validate(cwd, ["-b", backend, ...UPDATE, "--max-duration", "700ms"]);
  expect(err).toContain("nothing is added");
  expect(await waivers()).toBe(OURS);
  expect(code).toBe(2);
});

test("1: what was not answered is not adopted, the rest is", async () => {
  const { cwd, waivers } = await project();
  const backend = await serveHttp(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    if (body.includes("2")) request.socket.destroy();
    else response.setHeader("content-type", "application/json").end(JSON.stringify(BAD));
  });
  const { code, err } = await validate(cwd, ["-b", backend, ...UPDATE]);
  expect(err).toContain("waivers.yaml: one waiver added\nnot added: answer-missing;");
  expect(await waivers()).toContain("session-namespace-missing");
  expect(await waivers()).not.toContain("answer-missing");
  expect(code).toBe(1);
});

test("0: where all is well, a file is there for the next run", async () => {
  const cwd = await folderWithBot();
  const backend = await serveHttp(answering(() => OK));
  expect(await validate(cwd, ["-b", backend, ...UPDATE])).toMatchObject({ code: 0 });
  expect(await validate(cwd, ["-b", backend, "--waivers", "waivers.yaml"])).toMatchObject({ code: 0, err: "" });
});

test("0: expired waivers are renewed, not doubled, and the next run passes", async () => {
  const { cwd, waivers } = await project();
  const backend = await serveHttp(answering(() => BAD));
  await validate(cwd, ["-b", backend, ...UPDATE]);
  const text = (await waivers()).replaceAll(/expires: .*/g, "expires: 2001-01-01").replaceAll("baseline", "ours");
  await writeFile(join(cwd, "waivers.yaml"), text);
  const { code, err } = await validate(cwd, ["-b", backend, ...UPDATE]);
  expect(err).toContain("waivers.yaml: 2 waivers renewed\n");
  expect((await waivers()).replaceAll(/expires: .*/g, "expires: 2001-01-01")).toBe(text);
  expect(code).toBe(0);
  expect(await validate(cwd, ["-b", backend, "--waivers", "waivers.yaml"])).toMatchObject({ code: 0 });
});

test.each([
  ["expired", "2001-01-01", "error", "not renewed: html-page at waivers.yaml:2; nothing that was run needs it"],
  ["unused", "2999-12-31", "warning", "not removed: html-page at waivers.yaml:2; nothing that was run needs it"],
])("1: an %s waiver that makes the next run fail is told", async (_, expires, failOn, told) => {
  const { cwd } = await project();
  await writeFile(join(cwd, "waivers.yaml"), `waivers:\n  - { rule: html-page, reason: ours, expires: ${expires} }\n`);
  const backend = await serveHttp(answering(() => BAD));
  const { code, err } = await validate(cwd, ["-b", backend, ...UPDATE, "--fail-on", failOn]);
  expect(err).toContain(`waivers.yaml: 2 waivers added\n${told}`);
  expect(code).toBe(1);
  const next = await validate(cwd, ["-b", backend, "--waivers", "waivers.yaml", "--fail-on", failOn]);
  expect(next.code).toBe(1);
});

test("1: a case that was turned away is no success, as the next run can't check it either", async () => {
  const { cwd } = await project();
  const backend = await serveHttp((_, response) => response.writeHead(429).end("{}"));
  const { code, err } = await validate(cwd, ["-b", backend, ...UPDATE]);
  expect(err).toContain("transfer/sample/one counts as not checked from now on: answered with status 429");
  expect(code).toBe(1);
  expect(await validate(cwd, ["-b", backend, "--waivers", "waivers.yaml"])).toMatchObject({ code: 1 });
});

test("a run of other kinds of cases touches nothing that it did not look at", async () => {
  const { cwd, waivers } = await project();
  const entry = (pattern: string) =>
    `  - { rule: html-page, case: "${pattern}", reason: baseline, expires: 2001-01-01 }\n`;
  const text = `waivers:\n${entry("=transfer/probe/repeated request")}${entry("transfer/generated/*")}`;
  await writeFile(join(cwd, "waivers.yaml"), text);
  const backend = await serveHttp(answering(() => OK));
  const { code, err } = await validate(cwd, ["-b", backend, ...UPDATE, "--cases", "samples"]);
  expect(err).toContain("waivers.yaml: nothing to add\nnot renewed: html-page at waivers.yaml:2;");
  expect(await waivers()).toBe(text);
  expect(code).toBe(1);
});
