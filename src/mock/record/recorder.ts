import { type Network, secretsOf } from "../../backend/index.js";
import { type ApiStep, type Bot, checkOptionsFor } from "../../bot/index.js";
import { type CheckOptions, checkOutcome } from "../../contract/index.js";
import { ApistepError, type Finding } from "../../core/index.js";
import { conversationFinder } from "../conversation-key.js";
import { closeServer, listen } from "../listen.js";
import type { LogEntry } from "../log.js";
import { type Earlier, openFolder } from "./folder.js";
import { createForwarder } from "./forward.js";
import { createGateway, type Passed } from "./gateway.js";
import { judge } from "./judge.js";
import { keyFinder } from "./key.js";
import { otherwise } from "./otherwise.js";
import { createRecording, type Limits } from "./recording.js";
import { type Replay, replay } from "./replay.js";
import { createSaver } from "./saver.js";

export interface RecorderOptions {
  readonly bot: Bot;
  /** Base URL of the backend. */
  readonly backend: string;
  /** Where the scenario files are written. Made when there is something to write. */
  readonly folder: string;
  /** What becomes of an earlier recording in the folder. Default: it is refused. */
  readonly earlier?: Earlier;
  /** Where a request has the id of its conversation, as for the mock. */
  readonly conversation?: readonly string[];
  readonly network?: Network;
  /** Milliseconds to wait for an answer. Default: the bot's policy `timeout`. */
  readonly timeout?: number;
  /** Record answers that did not come in time, and broken connections. Default: only answers. */
  readonly faults?: boolean;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  readonly limits?: Limits;
  /** Told of each request, before its answer is given back. */
  readonly onExchange?: (exchange: RecordedExchange) => void;
  /** Told once when nothing can be written, or nothing more is recorded. */
  readonly onTrouble?: (reason: string) => void;
}

/** What there is to tell of a request. Secrets and sensitive values are left out. */
export interface RecordedExchange {
  readonly entry: LogEntry;
  /** What is wrong with the answer. */
  readonly findings: readonly Finding[];
  /** Why it was not recorded; undefined when it was. */
  readonly leftOut: string | undefined;
  /** What of its answer a mock gives otherwise, as `without /extra`; undefined: nothing, or it was not recorded. */
  readonly otherwise: string | undefined;
}

/** A recorder between a bot and its backend. */
export interface Recorder {
  readonly url: string;
  readonly port: number;
  /** Finishes open requests, writes what is left, and replays the recording. */
  close(): Promise<RecordSummary>;
}

export interface RecordSummary {
  readonly folder: string;
  /** Exchanges that were recorded. */
  readonly exchanges: number;
  /** Answers that were not. */
  readonly leftOut: number;
  /** Answers that were recorded, and of which a mock gives something otherwise: each was told. */
  readonly changed: number;
  /** Names of the scenario files. */
  readonly files: readonly string[];
  /** Names of scenarios whose answers had to be changed, as they held what must not be written. */
  readonly masked: readonly string[];
  readonly warnings: readonly string[];
  /** Why the files are not as they should be. */
  readonly unwritten: string | undefined;
  /** Undefined when there is nothing to replay. */
  readonly replay: Replay | undefined;
}

/**
 * Starts a recorder.
 * @throws {ApistepError} `bad-file` for a folder that can't be recorded into, `bad-option` for what no backend is,
 *   `nothing-to-run` for a bot without API steps, `port-in-use`
 */
export async function createRecorder(options: RecorderOptions): Promise<Recorder> {
  const { server, finish } = await createRecordServer(options);
  const { url, port } = await listen(server, options.host ?? "127.0.0.1", options.port ?? 0);
  return {
    url,
    port,
    async close() {
      await closeServer(server);
      return finish();
    },
  };
}

/** All of a recorder but the address at which it listens. */
export async function createRecordServer(options: RecorderOptions) {
  const { bot, backend, folder: path, conversation, faults: withFaults = false, onTrouble = () => {} } = options;
  if (bot.apiSteps.size === 0) throw nothingToRecord(bot);
  const keyOf = keyFinder(conversation);
  const timeout = options.timeout ?? bot.policies.timeout;
  const forwarder = createForwarder(backend, { network: options.network, timeout });
  const folder = await openFolder(path, options.earlier);
  const recording = await createRecording(bot, folder, options.limits);
  const saver = createSaver(() => folder.write(recording.files().texts), onTrouble);
  const checksOf = checksByStep(bot);
  let leftOut = 0;
  let changed = 0;
  let isFull = false;

  function record({ outcome, ...passed }: Passed): Omit<RecordedExchange, "entry"> {
    const result = checkOutcome(outcome, checksOf(passed.step));
    const verdict = judge(outcome, result, { bot, blocks: recording.blocks, withFaults });
    const key = keyOf(passed.request);
    const answer = "answer" in verdict ? verdict.answer : { response: result.response, fault: undefined };
    const exchange = { ...passed, key, answer };
    recording.learn(exchange);
    const { hide } = recording.secrets;
    const findings = result.findings
      .filter(({ rule }) => bot.rules.get(rule) !== "off")
      .map((finding) => hidden(finding, hide));
    const reason = "answer" in verdict ? keep(exchange, "body" in outcome ? outcome.body.length : 0) : verdict.reason;
    if (reason !== undefined) {
      leftOut += 1;
      return { findings, leftOut: reason, otherwise: undefined };
    }
    const change = otherwise(result.json, result.findings, answer);
    if (change !== undefined) changed += 1;
    return { findings, leftOut: undefined, otherwise: change === undefined ? undefined : hide(change) };
  }
  function keep(exchange: Parameters<typeof recording.add>[0], bytes: number): string | undefined {
    if (recording.add(exchange, bytes + (exchange.request.raw?.length ?? 0))) {
      saver.changed();
      return undefined;
    }
    if (!isFull) onTrouble("the recording is full: nothing more is recorded, requests are still forwarded");
    isFull = true;
    return "the recording is full";
  }
  const server = createGateway({
    bot,
    forwarder,
    hide: recording.secrets.hide,
    conversationOf: conversationFinder(conversation, bot),
    passed: (passed, entry) => {
      const told = record(passed);
      options.onExchange?.({ entry, ...told });
    },
    refused: (entry) => options.onExchange?.({ entry, findings: [], leftOut: undefined, otherwise: undefined }),
  });
  async function finish(): Promise<RecordSummary> {
    await forwarder.close();
    const unwritten = await saver.done();
    const { texts, masked, warnings } = recording.files();
    const { exchanges } = recording;
    const files = [...texts.keys()];
    const isThere = unwritten === undefined && exchanges.length > 0 && files.length + folder.earlier.size > 0;
    const replayed = isThere ? await replay(bot, path, exchanges, { conversation, masked }) : undefined;
    const counts = { exchanges: exchanges.length, leftOut, changed };
    return { folder: path, ...counts, files, masked, warnings, unwritten, replay: replayed };
  }
  return { server, finish };
}

function nothingToRecord(bot: Bot): ApistepError {
  return new ApistepError("nothing-to-run", `the bot "${bot.name}" has no API steps`, {
    location: bot.locate(""),
    hint: 'add "apiSteps" to the bot file',
  });
}

/** What the answers of each step are checked against. */
function checksByStep(bot: Bot): (step: ApiStep) => CheckOptions {
  const made = new Map<ApiStep, CheckOptions>();
  return (step) => {
    const checks = made.get(step) ?? { ...checkOptionsFor(bot, step), secrets: secretsOf(bot, step, []) };
    made.set(step, checks);
    return checks;
  };
}

function hidden(finding: Finding, hide: (text: string) => string): Finding {
  const { pointer, expected, got, mend } = finding;
  const place = pointer === undefined ? {} : { pointer: hide(pointer) };
  return { ...finding, ...place, expected: hide(expected), got: hide(got), mend: hide(mend) };
}
