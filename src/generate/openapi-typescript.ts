// The build bundles this module with all that it imports (scripts/bundle.js): openapi-typescript needs the compiler
// of TypeScript 5, 44 MB together, and could not be installed beside a newer TypeScript.
export { astToString, default as openapiTypescript } from "openapi-typescript";
