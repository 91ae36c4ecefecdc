export { compileParts, compileTemplates, type Fill, hasTemplate, type TemplateContext } from "./compile.js";
export { TemplateError } from "./error.js";
export { type CompileExpression, type Filters, loadTemplateLanguage } from "./language.js";
export { loadReadingLanguage, type Readable } from "./reads.js";
