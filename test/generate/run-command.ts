import pc from "picocolors";
import type { DefineCommand, Run } from "../../src/cli/command.js";
import type { Terminal } from "../../src/cli/terminal.js";

/**
 * Runs a command as the command line does; gives what it printed, errors with `!`, and its exit code or error code.
 * @param onLine told when something is printed
 */
export async function runCommand(
  define: DefineCommand,
  args: readonly string[],
  signal = new AbortController().signal,
  onLine: () => void = () => {},
): Promise<{ code: number | string; lines: string[] }> {
  const lines: string[] = [];
  const print = (line: string) => {
    lines.push(line);
    onLine();
  };
  const terminal: Terminal = {
    out: print,
    err: (text) => print(`! ${text}`),
    status: () => {},
    environment: {},
    colors: pc.createColors(false),
    width: undefined,
    cwd: ".",
    interrupted: signal,
  };
  let work: Run = async () => 0;
  const command = define(terminal, (scheduled) => {
    work = scheduled;
  });
  await command.exitOverride().parseAsync([...args], { from: "user" });
  const code = await work().catch((error: Error & { code: string; hint?: string }) => {
    lines.push(`! ${error.message}; ${error.hint}`);
    return error.code;
  });
  return { code, lines };
}
