import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { closedPort } from "../backend/servers.js";
import { folderWithBot, validate } from "./validating.js";

/** Writes its process id beside it; hangs at the second request; ends at no signal but the last. */
const STUBBORN = `
const { createServer } = require("node:http");
const { writeFileSync } = require("node:fs");
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => {});
let requests = 0;
createServer((request, response) => {
  response.setHeader("content-type", "application/json");
  requests += 1;
  if (requests === 1) request.resume().on("end", () => response.end("{}"));
  else writeFileSync("hangs", "");
}).listen(new URL(process.argv[2]).port, "127.0.0.1", () => writeFileSync("pid", String(process.pid)));
`;

/** Stands between us and the server, as npm does, and ends when it is told to. */
const WRAPPER = `
const { spawn } = require("node:child_process");
spawn(process.execPath, ["server.cjs", process.argv[2]], { stdio: "inherit" });
process.on("SIGTERM", () => process.exit(0));
`;

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Whether it runs: one that has ended may wait for somebody to ask how. */
async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  return stat === undefined ? process.platform !== "linux" && isAlive(pid) : !/\) [ZX] /.test(stat);
}

const fileIn = (cwd: string, name: string) =>
  vi.waitFor(() => readFile(join(cwd, name), "utf8"), { timeout: 10_000, interval: 20 });

async function stubborn() {
  const cwd = await folderWithBot();
  await writeFile(join(cwd, "server.cjs"), STUBBORN);
  await writeFile(join(cwd, "wrapper.cjs"), WRAPPER);
  const backend = await closedPort();
  const args = ["-b", backend, "--start", `"${process.execPath}" wrapper.cjs ${backend}`];
  onTestFinished(async () => {
    const pid = Number(await readFile(join(cwd, "pid"), "utf8").catch(() => "0"));
    if (pid > 0 && isAlive(pid)) process.kill(pid, "SIGKILL");
  });
  return { cwd, args, backend };
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s leaves nothing of what was started", async (signal) => {
  const { cwd, args } = await stubborn();
  const { code, out } = await validate(cwd, [...args, "--reporter", "json=report.json"], {
    onStart: async (child) => {
      await fileIn(cwd, "hangs");
      child.kill(signal);
    },
  });
  expect(code).toBe(130);
  expect(out).toContain("interrupted · 2 cases, 1 not checked");
  expect(JSON.parse(await readFile(join(cwd, "report.json"), "utf8"))).toMatchObject({
    verdict: "interrupted",
    cases: [{ status: "passed" }, { status: "not checked", reason: "the run was interrupted" }],
  });
  expect(await isRunning(Number(await readFile(join(cwd, "pid"), "utf8")))).toBe(false);
});

test("a second Ctrl-C does not wait for what was started, and leaves nothing of it", async () => {
  const { cwd, args } = await stubborn();
  let ended = 0;
  const { code } = await validate(cwd, args, {
    onStart: async (child) => {
      child.stdout?.on("data", (text: Buffer) => {
        if (!text.includes("interrupted ·")) return;
        ended = performance.now(); // it now waits for the backend
        child.kill("SIGINT");
      });
      await fileIn(cwd, "hangs");
      child.kill("SIGINT");
    },
  });
  expect(code).toBe(130);
  expect(performance.now() - ended).toBeLessThan(2_500);
  const pid = Number(await readFile(join(cwd, "pid"), "utf8"));
  await vi.waitFor(async () => expect(await isRunning(pid)).toBe(false), { timeout: 2_000 });
});

test("a backend that was started and is not reached in time is stopped with its children", async () => {
  const { cwd, args } = await stubborn();
  await writeFile(join(cwd, "server.cjs"), STUBBORN.replace(/\.listen\([^)]*\)\.port, "127.0.0.1"/, ".listen(0"));
  const { code, err } = await validate(cwd, [...args, "--wait-for-backend", "500ms"]);
  expect(err).toContain("can't be reached");
  expect(code).toBe(2);
  const pid = Number(await readFile(join(cwd, "pid"), "utf8").catch(() => "0"));
  if (pid > 0) expect(await isRunning(pid)).toBe(false);
});

test("what left the process group may keep its pipes open: the run ends all the same", async () => {
  const cwd = await folderWithBot();
  const backend = await closedPort();
  const server = `require("node:http").createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"action":{"nextDialogstate":"transfer_ok"}}');
  }).listen(${new URL(backend).port}, "127.0.0.1");
  const child = require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"],
    { detached: true, stdio: "inherit" });
  require("node:fs").writeFileSync("pid", String(child.pid));`;
  await writeFile(join(cwd, "server.cjs"), server);
  onTestFinished(async () => void process.kill(Number(await readFile(join(cwd, "pid"), "utf8")), "SIGKILL"));
  const { code } = await validate(cwd, ["-b", backend, "--start", `"${process.execPath}" server.cjs`]);
  expect(code).toBe(0);
});

test("Ctrl-C when all is checked already: the report holds, but nothing that follows in a script is begun", async () => {
  const { cwd, args } = await stubborn();
  const { code, out } = await validate(cwd, [...args, "--sample", "one"], {
    onStart: (child) => {
      child.stdout?.on("data", (text: Buffer) => {
        if (text.includes("passed ·")) child.kill("SIGINT"); // it now waits for the backend
      });
    },
  });
  expect(out).toContain("passed · 1 case");
  expect(code).toBe(130);
});
