export { compileTemplates, type Fill, hasTemplate, type TemplateContext } from "./compile.js";
export { TemplateError } from "./error.js";
export { type CompileExpression, loadTemplateLanguage } from "./language.js";
