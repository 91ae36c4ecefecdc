import { isSuccess } from "../../contract/index.js";
import type { ConversationExchange } from "../../conversation/index.js";
import type { Finding } from "../../core/index.js";
import type { Effect } from "../../engine/index.js";
import { type Choice, choicesIn, shownOf } from "./choices.js";
import { type CommandedChat, runCommand } from "./commands.js";
import type { Answer, ChatIo } from "./io.js";
import { type Look, messageLines } from "./show.js";
import { Talk, type TalkSetup, type Turn } from "./talk.js";
import { printable } from "./text.js";
import { effectWords, exchangeLines, failureOf, note, noteFinding } from "./trace.js";

export interface ChatOptions {
  readonly isTracing: boolean;
  /** Where `/save` writes. */
  readonly cwd: string;
  /** What else there is to tell of a call, for example by the mock; asked once after each. */
  readonly notes?: () => readonly string[];
}

/** A chat of a person, or a script, with a bot. */
export class Chat implements CommandedChat {
  readonly talk: Talk;
  /** Findings of severity error so far. */
  errors = 0;
  private isTracing: boolean;
  private isOver = false;
  private nextChoice = 1;

  constructor(
    setup: TalkSetup,
    readonly io: ChatIo,
    readonly options: ChatOptions,
  ) {
    this.isTracing = options.isTracing;
    // When interrupted, what was under way may still come to an end: nobody wants to see it.
    const unlessOver =
      <Thing>(show: (thing: Thing) => void) =>
      (thing: Thing) => {
        if (!io.interrupted.aborted) show(thing);
      };
    this.talk = new Talk(setup, {
      effect: unlessOver((effect) => this.showEffect(effect)),
      calling: ({ name }) => io.status(`  waiting for ${name} …`),
      called: unlessOver((exchange) => this.showCall(exchange)),
    });
  }

  /** Talks until there is nothing more to say. */
  async run(): Promise<void> {
    const over = new Promise<void>((resolve) => {
      this.io.interrupted.addEventListener("abort", () => resolve(), { once: true });
    });
    const turns = this.turns();
    turns.catch(() => {}); // when interrupted, nobody waits for it any more
    await Promise.race([turns, over]);
    this.io.status("");
  }

  readonly print = (text: string): void => this.io.print(text);

  readonly note = (text: string): void => this.printLines(note(text, this.look, "  "));

  quit(): void {
    this.isOver = true;
  }

  trace(): void {
    this.isTracing = !this.isTracing;
    this.note(`tracing is ${this.isTracing ? "on" : "off"}`);
    if (this.isTracing && this.talk.last !== undefined) this.retrace(this.talk.last);
  }

  showLast(): void {
    this.nextChoice = 1;
    for (const effect of this.talk.last?.effects ?? []) if (effect.type === "send") this.showEffect(effect, false);
  }

  private async turns(): Promise<void> {
    await this.talk.begin();
    while (!this.isOver && !this.io.interrupted.aborted) {
      const { choices, isSecret } = this.talk;
      const answer = await this.io.ask({ choices: choices.map(({ title }) => printable(title)), isSecret });
      if (answer === undefined) return;
      await this.take(answer);
    }
  }

  private async take({ text, picked }: Answer): Promise<void> {
    const line = text.trim();
    const choice = picked === undefined ? this.choiceByNumber(line) : this.talk.choices[picked];
    this.nextChoice = 1;
    if (choice !== undefined) return this.tap(choice);
    if (line === "") return;
    const isCommand = line.startsWith("/") && !line.startsWith("//");
    const said = isCommand ? line : line.replace(/^\/\//, "/");
    if (!isCommand) this.talk.foresee(said);
    this.io.said(this.talk.isSecret && !isCommand ? "•••" : this.talk.redact(said));
    if (isCommand) return runCommand(this, line);
    await this.talk.say(said);
  }

  /** A number is a choice, unless the bot has asked for a number. */
  private choiceByNumber(line: string): Choice | undefined {
    if (!/^\d{1,3}$/.test(line) || this.talk.asked?.type === "number") return undefined;
    return this.talk.choices[Number(line) - 1];
  }

  private async tap(choice: Choice): Promise<void> {
    this.io.said(printable(this.talk.redact(choice.title)));
    if (choice.payload !== undefined) return this.talk.tap(choice, choice.payload);
    this.note(`this leads out of the conversation: ${choice.leadsTo ?? "nowhere"}`);
  }

  private get look(): Look {
    return { colors: this.io.colors, width: this.io.width, redact: this.talk.redact };
  }

  private printLines(lines: readonly string[]): void {
    if (lines.length > 0) this.io.print(lines.join("\n"));
  }

  private showEffect(effect: Effect, isTracing = this.isTracing): void {
    const words = isTracing ? effectWords(effect) : undefined;
    if (words !== undefined) this.printLines(note(`· ${words}`, this.look));
    if (effect.type === "send") {
      this.printLines([...messageLines(effect.message, this.nextChoice, this.look), ""]);
      this.nextChoice += choicesIn(shownOf(effect.message)).length;
    }
    if (effect.type === "schedule" && effect.reason === "delay") this.note(this.delayWords(effect.ms));
    if (effect.type !== "trace") return;
    if (effect.what === "finding") this.find(effect.finding);
    if (effect.what === "failed" && !isTracing) this.showFailure(effect.reason);
  }

  private delayWords(ms: number): string {
    const waits = this.talk.setup.wait === undefined ? "a delay of" : "the bot waits";
    const seconds = Number((ms / 1_000).toFixed(1));
    return `${waits} ${seconds} s${this.talk.setup.wait === undefined ? " is skipped" : ""}`;
  }

  /** Failed calls are told by their exchange. */
  private showFailure(reason: string): void {
    const ofFlow = ["unknown block", "invalid message", "loop", "empty", "unreadable"];
    if (ofFlow.includes(reason)) this.printLines(note(`failed: ${reason}`, this.look));
  }

  private showCall(exchange: ConversationExchange): void {
    this.io.status("");
    if (this.isTracing) this.printLines(exchangeLines(exchange, this.look));
    const { outcome, result } = exchange;
    if ("failure" in outcome || !isSuccess(outcome.status)) {
      this.printLines(note(failureOf(exchange), this.look));
    }
    for (const text of this.options.notes?.() ?? []) this.printLines(note(text, this.look));
    for (const finding of result.findings) this.find(finding);
  }

  private find(finding: Finding): void {
    if (finding.severity === "error") this.errors += 1;
    if (!this.isTracing && finding.severity === "advice") return;
    this.printLines(noteFinding(finding, this.isTracing, this.look));
  }

  /** What a turn did, without its messages. */
  private retrace({ effects, exchanges }: Turn): void {
    const calls = [...exchanges];
    for (const effect of effects) {
      const words = effectWords(effect);
      if (words !== undefined) this.printLines(note(`· ${words}`, this.look));
      const call = effect.type === "call" ? calls.shift() : undefined;
      if (call !== undefined) this.printLines(exchangeLines(call, this.look));
    }
  }
}
