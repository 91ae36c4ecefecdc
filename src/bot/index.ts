export { checkFile, type FileValidator, toMistake } from "./check-file.js";
export { checkOptionsFor } from "./check-options.js";
export type { Environment } from "./environment.js";
export { compileSchema, type SchemaCheck } from "./json-schema.js";
export { type LoadOptions, loadBot, parseBot } from "./load.js";
export * from "./model.js";
export { badFile, type Mistake, parseSource, readSource, type SourceFile } from "./source-file.js";
