import { checkFile, type FileValidator } from "../../bot/index.js";

/**
 * Checks what a call sends against its schema.
 * @throws {ApistepError} `bad-file`, with pointers into the body
 */
export function checkBody(body: unknown, validate: unknown): void {
  const locate = (pointer: string) => ({ file: "the body", pointer });
  checkFile({ file: "the body", value: body, locate, locateKey: locate }, body, validate as FileValidator);
}
