import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`src/${path}.ts`, import.meta.url));

export default defineConfig({
  resolve: {
    // Generated code imports the package by its name; tests run it on the source.
    alias: [
      { find: /^apistep\/(admin|reply|serve|client|vitest)$/, replacement: source("$1/index") },
      { find: /^apistep\/serve\/(node|fastify)$/, replacement: source("serve/$1") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // Loading the sources anew for each file would take longer than most files' tests, and they keep no state.
    isolate: false,
    // Many tests wait for other processes, so that two cores have work for two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
