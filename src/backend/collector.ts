import type { Dispatcher } from "undici";
import type { Answer } from "../contract/index.js";
import { GivenUp, toFailure } from "./failure.js";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Collects one answer for undici, which calls its methods. Without the stream and the signal that undici's own
 * `request` makes for each call, which cost more than all checks of an answer.
 */
export class Collector implements Dispatcher.DispatchHandler {
  readonly answer: Promise<Omit<Answer, "ms">>;
  readonly #maxBytes: number;
  #settle!: { resolve(answer: Omit<Answer, "ms">): void; reject(reason: unknown): void };
  #controller: Dispatcher.DispatchController | undefined;
  #givenUp: Error | undefined;
  #status: number | undefined;
  #headers: Headers = {};
  #chunks: Uint8Array[] = [];
  #size = 0;

  /** @param maxBytes size of the largest body that is taken */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.answer = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
  }

  /** Whether a part of the answer has arrived. */
  get hasBegun(): boolean {
    return this.#status !== undefined;
  }

  /** Ends the exchange at once, whatever state it is in. */
  giveUp(reason: Error): void {
    const isLate = reason instanceof GivenUp && reason.reason === "timeout" && this.hasBegun;
    const told = isLate ? new GivenUp("timeout", `${reason.message}: ${this.#received()}`) : reason;
    this.#givenUp = told;
    this.#settle.reject(told);
    this.#controller?.abort(told);
  }

  #received(): string {
    const length = this.#headers["content-length"];
    const bytes = `${this.#size} ${length === undefined ? "" : `of the ${length} `}bytes`;
    const body = length === undefined ? `${bytes} of a body without its end` : `${bytes} that content-length says`;
    return `status ${this.#status} and ${body}`;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#givenUp !== undefined) controller.abort(this.#givenUp);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (status < 200) return; // only information: the answer is yet to come
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size > this.#maxBytes) this.giveUp(tooLarge(this.#maxBytes));
  }

  onResponseEnd(): void {
    const [only = Buffer.alloc(0), ...others] = this.#chunks;
    this.#settle.resolve({
      status: this.#status ?? 0,
      headers: joinHeaders(this.#headers),
      body: others.length === 0 ? only : Buffer.concat(this.#chunks, this.#size),
    });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    const isCut = this.hasBegun && toFailure(error, 0).failure === "reset";
    this.#settle.reject(isCut ? cutOff(this.#size, this.#headers["content-length"]) : error);
  }
}

const cutOff = (size: number, length: string | string[] | undefined) =>
  new GivenUp(
    "reset",
    `the connection was closed after ${size} bytes of the body, ${length === undefined ? "before its end" : `of ${length} that content-length says`}`,
  );

export const tooLarge = (maxBytes: number) =>
  new GivenUp("too-large", `the body is larger than ${maxBytes.toLocaleString("en")} bytes`);

/** One text for each name, also where a header came several times. */
function joinHeaders(headers: Headers): Readonly<Record<string, string>> {
  if (isJoined(headers)) return headers;
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]));
}

function isJoined(headers: Headers): headers is Readonly<Record<string, string>> {
  for (const name in headers) if (typeof headers[name] !== "string") return false;
  return true;
}
