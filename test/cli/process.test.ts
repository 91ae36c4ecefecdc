import { execFileSync } from "node:child_process";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { startProcess } from "../../src/cli/validate/process.js";

afterEach(() => void vi.useRealTimers());

const statesOf = (group: number) =>
  execFileSync("ps", ["-e", "-o", "pgid=", "-o", "stat="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([pgid, state = ""]) => (Number(pgid) === group ? [state] : []));

/** Leaves its group, and never asks how its child ended, which stays in it. */
const NEGLECTFUL = "sh -c 'sleep 60 >/dev/null 2>&1 & echo $$; exec setsid sleep 60 >/dev/null 2>&1'";

test.runIf(process.platform === "linux")("nothing is waited for that has ended, though nobody asks how", async () => {
  const started = startProcess(`echo $$; ${NEGLECTFUL} & exec sleep 60`, (text) => text);
  const [leader = 0, other = 0] = await vi.waitUntil(
    () => {
      const pids = started.output().split("\n").map(Number);
      return pids.length === 2 && pids;
    },
    { timeout: 10_000 },
  );
  onTestFinished(() => void process.kill(other));
  await vi.waitUntil(() => statesOf(leader).length === 2, { timeout: 10_000 });
  process.kill(-leader, "SIGTERM");
  await expect(started.ended).rejects.toMatchObject({ message: expect.stringContaining("SIGTERM") });
  await vi.waitUntil(() => statesOf(leader).join(" ") === "Z", { timeout: 10_000 });
  vi.useFakeTimers(); // so that no wait ends
  await started.stop();
});
