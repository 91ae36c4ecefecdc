import { type Location, valueAt } from "../../core/index.js";
import { type Comparison, compareSchemas, type SchemaChange } from "./compare-schema.js";
import { type ContractFile, readContractFile } from "./contract-file.js";
import { type Operation, operationsOf, type Parameter } from "./operations.js";

/** Who fails if the other side changes first. */
export type Side = "backend" | "bot";

/** One difference between two versions of a bot contract. */
export interface Change {
  /** Name of the API step; left out for what all of them share. */
  readonly step?: string;
  /** What of it: `body amount`, `answer nextDialogstate`. */
  readonly what: string;
  /** A phrase: `was a number, is a string`. */
  readonly message: string;
  /**
   * `backend`: one that was made for the old version fails with the new bot. `bot`: one of the old version fails with
   * a backend that was made for the new one.
   */
  readonly breaks: readonly Side[];
  readonly location: Location;
}

/**
 * What has changed from one bot contract to another: bot files, or OpenAPI documents.
 * @throws {ApistepError} `bad-file`
 */
export async function diffContracts(oldFile: string, newFile: string): Promise<Change[]> {
  const [before, after] = await Promise.all([readContractFile(oldFile), readContractFile(newFile)]);
  return new Diff(before, after).run();
}

const BOTH: readonly Side[] = ["backend", "bot"];

class Diff {
  readonly #changes: Change[] = [];
  readonly #comparison: Comparison;

  constructor(
    readonly before: ContractFile,
    readonly after: ContractFile,
  ) {
    this.#comparison = { resolveBefore: before.resolve, resolveAfter: after.resolve, seen: new Set() };
  }

  run(): Change[] {
    this.#compareBlocks();
    const [before, after] = [operationsOf(this.before), operationsOf(this.after)];
    for (const [step, operation] of before) {
      const now = after.get(step);
      if (now !== undefined) this.#compareOperation(step, operation, now);
      else this.#add(step, "step", "removed", ["bot"], this.before.locate(operation.pointer));
    }
    for (const [step, { pointer }] of after) {
      if (!before.has(step)) this.#add(step, "step", "added", ["backend"], this.after.locate(pointer));
    }
    return this.#changes;
  }

  #add(step: string | undefined, what: string, message: string, breaks: readonly Side[], location: Location): void {
    this.#changes.push({ ...(step === undefined ? {} : { step }), what, message, breaks, location });
  }

  /** A backend may send any block of the bot in a button. That there are more of them asks nothing of anyone. */
  #compareBlocks(): void {
    const pointer = "/components/schemas/BlockId";
    const [a, b] = [this.before, this.after].map(({ document }) => valueAt(document, pointer));
    if (a === undefined || b === undefined) return;
    for (const change of compareSchemas({ schema: a, pointer }, { schema: b, pointer }, this.#comparison)) {
      const location = this.after.locate(pointer);
      this.#add(undefined, "blocks", change.message, change.isNarrower ? ["backend"] : [], location);
    }
  }

  #compareOperation(step: string, before: Operation, after: Operation): void {
    const location = this.after.locate(after.pointer);
    if (before.call !== after.call) this.#add(step, "call", `was ${before.call}, is ${after.call}`, BOTH, location);
    if (before.auth !== after.auth) {
      const breaks =
        before.auth === "none" ? (["bot"] as const) : after.auth === "none" ? (["backend"] as const) : BOTH;
      this.#add(step, "authorization", `was ${before.auth}, is ${after.auth}`, breaks, location);
    }
    this.#compareParameters(step, before, after);
    this.#compareBody(step, before, after);
    for (const change of compareSchemas(before.answer, after.answer, this.#comparison)) this.#addAnswer(step, change);
  }

  #compareParameters(step: string, before: Operation, after: Operation): void {
    for (const name of new Set([...before.parameters.keys(), ...after.parameters.keys()])) {
      const [a, b] = [before.parameters.get(name), after.parameters.get(name)];
      if (a === undefined && b !== undefined)
        this.#addRow(step, name, "added", { isNarrower: b.required }, b, this.after);
      if (a !== undefined && b === undefined)
        this.#addRow(step, name, "removed", { isWider: a.required }, a, this.before);
      if (a === undefined || b === undefined) continue;
      if (a.required && !b.required) this.#addRow(step, name, "may be missing now", { isWider: true }, b, this.after);
      if (!a.required && b.required) this.#addRow(step, name, "always there now", { isNarrower: true }, b, this.after);
      for (const change of compareSchemas(a.schema, b.schema, this.#comparison)) {
        this.#addRow(
          step,
          `${name}${change.member === "" ? "" : `.${change.member}`}`,
          change.message,
          change,
          { pointer: change.after.pointer },
          this.after,
        );
      }
    }
  }

  #compareBody(step: string, before: Operation, after: Operation): void {
    if (before.body === undefined || after.body === undefined) {
      const [isThere, wasThere] = [after.body !== undefined, before.body !== undefined];
      if (isThere) this.#addRow(step, "body", "added", { isNarrower: true }, after, this.after);
      if (wasThere) this.#addRow(step, "body", "removed", { isWider: true }, before, this.before);
      return;
    }
    for (const change of compareSchemas(before.body, after.body, this.#comparison)) {
      const file = change.isRemoval ? this.before : this.after;
      const { pointer } = file === this.before ? change.before : change.after;
      this.#addRow(step, `body ${change.member}`.trim(), change.message, change, { pointer }, file);
    }
  }

  /** A row: a backend copes with fewer values than before, a bot with a backend that asks for no more than before. */
  #addRow(
    step: string,
    what: string,
    message: string,
    { isWider = false, isNarrower = false }: Partial<SchemaChange>,
    { pointer }: Pick<Parameter, "pointer">,
    file: ContractFile,
  ): void {
    const breaks = [...(isWider ? (["backend"] as const) : []), ...(isNarrower ? (["bot"] as const) : [])];
    this.#add(step, what, message, breaks, file.locate(pointer));
  }

  /** An answer: a bot copes with fewer values than before, a backend with a bot that takes no fewer than before. */
  #addAnswer(step: string, { isWider, isNarrower, isRemoval, member, message, before, after }: SchemaChange): void {
    const breaks = [...(isNarrower ? (["backend"] as const) : []), ...(isWider ? (["bot"] as const) : [])];
    const location = isRemoval ? this.before.locate(before.pointer) : this.after.locate(after.pointer);
    const what = `answer ${member.replace(/^action\./, "")}`.trim();
    this.#add(step, what, message, breaks, location);
  }
}
