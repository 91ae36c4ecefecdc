import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));
const execute = promisify(execFile);

/** What a program printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly output: string;
}

export async function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const options = { cwd, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 };
  return execute(command, [...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, output: `${stdout}${stderr}` }),
  );
}

/** Packs the package, as `npm publish` would; it has to be built. Gives the tarball's path. */
export async function packTarball(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "apistep-package-"));
  const bundled = await stat(join(root, "dist/generate/openapi-typescript.js")).catch(() => undefined);
  if (bundled === undefined || bundled.size < 1_000_000) throw new Error('run "npm run build" first');
  const { code, output } = await run("npm", ["pack", "--json", "--pack-destination", folder], root);
  if (code !== 0) throw new Error(output);
  return join(folder, /apistep-[\w.-]+\.tgz/.exec(output)?.[0] ?? "");
}

/** Installs the package from its tarball into copies of the examples, each a project of its own. Gives their folder. */
export async function installExamples(tarball: string, names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "apistep-examples-"));
  await cp(join(root, "examples/banking"), join(folder, "banking"), { recursive: true });
  await Promise.all(
    names.map(async (name) => {
      const isSource = (path: string) => !/[\\/](node_modules|dist)$/.test(path);
      await cp(join(root, "examples", name), join(folder, name), { recursive: true, filter: isSource });
      await install(join(folder, name), tarball);
    }),
  );
  return folder;
}

/** Installs a project whose package.json asks for apistep: it gets the tarball. */
async function install(folder: string, tarball: string): Promise<void> {
  const file = join(folder, "package.json");
  const manifest = JSON.parse(await readFile(file, "utf8"));
  manifest.dependencies.apistep = `file:${tarball}`;
  await writeFile(file, JSON.stringify(manifest));
  const args = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline", "--ignore-scripts"];
  const { code, output } = await run("npm", args, folder);
  if (code !== 0) throw new Error(`npm install in ${folder}:\n${output}`);
}

/** Starts a server that prints its address; gives the address and a way to stop it. */
export async function serve(folder: string): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, ["dist/main.js"], {
    cwd: folder,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url !== undefined) return { url, stop: () => void child.kill() };
  }
  throw new Error(`the server in ${folder} did not start`);
}
