import { checkFile, type FileValidator } from "../../bot/index.js";
import { refuse } from "./refuse.js";

/** What is nested deeper can't be checked, kept or shown: a stack ends. */
const DEEPEST = 100;

/**
 * Checks what a call sends against its schema.
 * @throws {ApistepError} `bad-file`, with pointers into the body
 * @throws {AdminError} 422 for what is nested too deep
 */
export function checkBody(body: unknown, validate: unknown): void {
  if (isTooDeep(body)) throw refuse(422, `this is nested deeper than ${DEEPEST} levels`, "send flatter data");
  const locate = (pointer: string) => ({ file: "the body", pointer });
  checkFile({ file: "the body", value: body, locate, locateKey: locate }, body, validate as FileValidator);
}

function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
    if (level.length === 0) return false;
  }
  return true;
}
