import { type ApiStep, type Bot, badFile, compileSchema, type JsonSchema } from "../bot/index.js";
import {
  type ApiStepResponse,
  type CheckOptions,
  type SessionWrite,
  textMessage,
  type Wire,
} from "../contract/index.js";
import { pointerTo } from "../core/index.js";
import { checkAnswer, type ReadyAnswer, readyAnswer } from "./answer.js";
import { fakeData } from "./fake.js";

export interface GenerateOptions {
  /** What the step's answers are checked against. */
  readonly checks: CheckOptions;
  readonly seed: number;
  readonly wire: Wire;
  /** The day that made-up dates are about. */
  readonly today: Date;
}

/** How often each block and namespace comes up, with other data each time, before the answers repeat. */
const ROUNDS = 5;

/**
 * Answers made of a step's `expects`, by their number. The allowed blocks take turns, so that a designer sees each
 * branch. One answer for each branch is made and checked at once, the others when they are asked for.
 * @throws {ApistepError} `bad-file` when no valid answer can be made
 */
export function generateAnswers(
  bot: Bot,
  step: ApiStep,
  { checks, seed, wire, today }: GenerateOptions,
): (number: number) => ReadyAnswer {
  const { branches, make } = composer(bot, step, { seed, today });
  const breachOf = (response: ApiStepResponse) =>
    checkAnswer(response, checks).find(({ severity }) => severity === "error");
  const proven = Array.from({ length: branches }, (_, index) => {
    const response = make(index);
    const breach = breachOf(response);
    if (breach !== undefined) throw noAnswer(bot, step, "", `expected ${breach.expected}, got ${breach.got}`);
    return readyAnswer(response, wire);
  });
  const orProven = (response: ApiStepResponse, index: number) =>
    breachOf(response) === undefined ? readyAnswer(response, wire) : (proven[index % branches] as ReadyAnswer);
  const answers = [...proven];
  return (number) => {
    const index = number % (branches * ROUNDS);
    const answer = answers[index] ?? orProven(make(index), index);
    answers[index] = answer;
    return answer;
  };
}

/** Composes the answer of each turn. A branch is a block that an answer may go to, with a namespace that it may write. */
function composer(bot: Bot, step: ApiStep, chance: Chance) {
  const { nextDialogstate = [] } = step.expects;
  const targets = nextDialogstate.length === 0 ? [null] : nextDialogstate;
  const writes = [...(step.expects.session ?? [])].map(([name, schema]) => writeMaker(bot, step, name, schema, chance));
  return {
    branches: targets.length * Math.max(writes.length, 1),
    make(index: number): ApiStepResponse {
      const round = Math.floor(index / targets.length);
      const write = writes[round % writes.length];
      const target = targets[index % targets.length];
      return {
        ...(write === undefined ? {} : { session: [write(index)] }),
        messages: [textMessage(`Generated answer of "${step.name}".`)],
        ...(target ? { nextDialogstate: target.id } : {}),
      };
    },
  };
}

type Chance = Pick<GenerateOptions, "seed" | "today">;

function writeMaker(bot: Bot, step: ApiStep, namespace: string, schema: JsonSchema, { seed, today }: Chance) {
  const check = compileSchema(schema);
  const fake = (index: number) =>
    fakeData(asObject(schema), check, seed * 1000 + index, { now: today, name: namespace });
  const first = fake(0);
  if (first === undefined) {
    const place = pointerTo("/session", namespace);
    throw noAnswer(bot, step, place, `no data was found that the schema of "${namespace}" allows`);
  }
  return (index: number): SessionWrite => {
    const data = index === 0 ? first : (fake(index) ?? first);
    return { namespace, data: data as SessionWrite["data"] }; // anything else is found when the answer is checked
  };
}

/** Session data is an object (F-031); a schema may leave that unsaid. */
function asObject(schema: JsonSchema): JsonSchema {
  if (schema === true) return { type: "object" };
  return schema === false || schema.type !== undefined || schema.$ref !== undefined
    ? schema
    : { type: "object", ...schema };
}

function noAnswer(bot: Bot, step: ApiStep, place: string, reason: string) {
  const location = bot.locate(`${step.pointer}/expects${place}`);
  return badFile(location.file, [
    {
      location,
      message: `no answer of the step "${step.name}" can be generated: ${reason}`,
      hint: 'mend the schema, add "examples" to it, or write a scenario for all requests of the step',
    },
  ]);
}
