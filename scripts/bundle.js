#!/usr/bin/env node
// Part of "npm run build", after tsc. Bundles three things, with the licences of what is in them:
//   dist/generate/openapi-typescript.js   openapi-typescript and its TypeScript compiler; installed as packages they
//                                         would take 44 MB and stand in the way of a newer TypeScript
//   dist/mock/redis-client.js             the client of Redis, whose package has too many files
//   dist/bin/                             the command line: hundreds of small modules take longer to find and read
//                                         than to run. The library in dist stays as it is
import { readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

await bundle(
  {
    input: path("src/generate/openapi-typescript.ts"),
    transform: { define: { __filename: "import.meta.filename", __dirname: "import.meta.dirname" } },
  },
  { file: path("dist/generate/openapi-typescript.js"), minify: true },
  path("dist/generate/openapi-typescript.js.LICENSES.txt"),
);

await bundle(
  { input: path("src/mock/redis-client.ts") },
  { file: path("dist/mock/redis-client.js"), minify: true },
  path("dist/mock/redis-client.js.LICENSES.txt"),
);

// As deep as dist/cli, so that what is found by a relative URL is found from there too.
await rm(path("dist/bin"), { recursive: true, force: true });
await bundle(
  {
    input: path("dist/cli/main.js"),
    // What fastify would load only for features that the mock does not use, and what is bundled above.
    external: [
      /^(?:light-my-request|pino|@fastify\/(?:ajv|fast-json-stringify)-compiler)$/,
      /openapi-typescript/,
      /redis-client/,
    ],
  },
  { dir: path("dist/bin") },
  path("dist/bin/LICENSES.txt"),
);

async function bundle(input, output, licences) {
  const build = await rolldown({ platform: "node", ...input });
  const { output: chunks } = await build.write({ format: "esm", ...output });
  await build.close();
  const packages = chunks.flatMap(({ moduleIds = [] }) =>
    moduleIds.flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(id)?.[0] ?? []),
  );
  const notices = await Promise.all([...new Set(packages)].sort().map(notice));
  await writeFile(licences, `Bundled into the files beside this one:\n\n${notices.join("\n\n")}\n`);
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}package.json`, "utf8"));
  const files = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license"];
  const texts = await Promise.all(files.map((file) => readFile(folder + file, "utf8").catch(() => "")));
  return `--- ${name} ${version} (${license})\n${texts.find((text) => text !== "")?.trim() ?? ""}`;
}
