export { type Change, diffContracts, type Side } from "./diff/diff.js";
export { type Changes, compareFiles, type GeneratedFile, writeFiles } from "./files.js";
export { type GenerateOptions, generateFiles, PACKAGES, SCHEMA_FOLDER, type Target } from "./generate.js";
export { watchFile } from "./watch.js";
