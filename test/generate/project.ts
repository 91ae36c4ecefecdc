import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type GenerateOptions, generateFiles } from "../../src/generate/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A folder with what is generated from a bot, in which tests add files, compile and import them. */
export interface Project {
  readonly folder: string;
  /** Adds a file. */
  add(path: string, text: string): Promise<string>;
  /** Generates once more, from another bot file. */
  generate(bot: string): Promise<void>;
  import<Module>(path: string): Promise<Module>;
  /** What the TypeScript compiler says of all files in the folder, as `main.ts:3: message`. */
  compile(): string[];
  remove(): Promise<void>;
}

/** @param out where in the folder the generated files go */
export async function createProject(bot: string, options: GenerateOptions = {}, out = "."): Promise<Project> {
  await mkdir(join(root, ".apistep"), { recursive: true });
  const folder = await mkdtemp(join(root, ".apistep/project-"));
  const files = new Set<string>();
  const project: Project = {
    folder,
    async add(path, text) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      files.add(file);
      return file;
    },
    async generate(text) {
      const file = join(folder, "bot.yaml");
      await writeFile(file, text);
      for (const generated of await generateFiles(file, options)) {
        await project.add(join(out, generated.path), generated.text);
      }
    },
    import: (path) => import(join(folder, path)),
    compile: () =>
      compile(
        [...files].filter((file) => file.endsWith(".ts")),
        folder,
      ),
    remove: () => rm(folder, { recursive: true }),
  };
  await project.generate(bot);
  return project;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts"],
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
  paths: {
    apistep: [join(root, "src/index.ts")],
    "apistep/serve/*": [join(root, "src/serve/*.ts")],
    "apistep/*": [join(root, "src/*/index.ts")],
  },
};

/** Source files do not change while tests run; each is read once. */
const sources = new Map<string, ts.SourceFile | undefined>();

export function compile(files: readonly string[], folder: string, options: ts.CompilerOptions = {}): string[] {
  const host = ts.createCompilerHost({ ...OPTIONS, ...options });
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (name.startsWith(folder)) return read(name, ...rest);
    if (!sources.has(name)) sources.set(name, read(name, ...rest));
    return sources.get(name);
  };
  const program = ts.createProgram([...files], { ...OPTIONS, ...options }, host);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    if (diagnostic.file === undefined || diagnostic.start === undefined) return message;
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
    return `${diagnostic.file.fileName.replace(`${folder}/`, "")}:${line + 1}: ${message}`;
  });
}
