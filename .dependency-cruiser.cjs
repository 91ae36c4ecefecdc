// Imports go one way: core <- contract <- bot <- {engine, backend, template} <- conversation <- {mock, validate, generate} <- cli <- bin.
// What generated code runs on stands aside: contract <- reply <- serve, and contract <- client; so do the matchers of vitest.
// The library's door, src/index.ts, may open any layer but cli.
const lower = {
  core: [],
  contract: ["core"],
  reply: ["core", "contract"],
  serve: ["core", "contract", "reply"],
  client: ["contract"],
  admin: ["core"],
  bot: ["core", "contract"],
  template: ["core", "contract", "bot"],
  engine: ["core", "contract", "bot"],
  backend: ["core", "contract", "bot"],
  conversation: ["core", "contract", "bot", "template", "engine", "backend"],
  mock: ["core", "contract", "bot", "template", "engine", "backend", "conversation", "admin"],
  validate: ["core", "contract", "bot", "template", "engine", "backend", "conversation"],
  vitest: ["core", "contract", "bot", "backend"],
  generate: ["core", "contract", "bot", "engine", "backend", "serve"],
  cli: ["core", "contract", "bot", "engine", "backend", "conversation", "mock", "validate", "generate", "admin"],
};

const layers = Object.entries(lower).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-lower-layers`,
  comment: `src/${layer} may import ${allowed.join(", ") || "no other layer"}.`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: "^src/", pathNot: `^src/(${[layer, ...allowed].join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: "one-door",
      comment: "A layer is entered through its index.ts only.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "only-mock-serves",
      comment: "fastify is the mock's.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/mock/" },
      to: { path: "node_modules/(fastify|@fastify)/" },
    },
    {
      name: "files-are-for-loaders-and-writers",
      comment: "The rest works on data, in memory.",
      severity: "error",
      from: { path: "^src/(core|contract|engine)/" },
      to: { path: "^(node:)?(fs|fs/promises|process|child_process|http|net)$" },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-dev-dependencies",
      comment: "But scripts/bundle.js puts openapi-typescript and the client of Redis into dist.",
      severity: "error",
      from: { path: "^(src|bin)", pathNot: "^src/(generate/openapi-typescript|mock/redis-client)\\.ts$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm-peer"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
