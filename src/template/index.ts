export {
  compileParts,
  compileTemplates,
  expressionsIn,
  type Fill,
  hasTemplate,
  type TemplateContext,
} from "./compile.js";
export { TemplateError } from "./error.js";
export { type CompileExpression, type Filters, loadTemplateLanguage } from "./language.js";
export { loadReadingLanguage, loadReads, type Readable, type ReadsOf } from "./reads.js";
