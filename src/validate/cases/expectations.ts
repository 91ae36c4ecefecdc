import { type RuleInfo, viewRequest } from "../../backend/index.js";
import { type Bot, badFile, type Expectation, findBlock, type Mistake, type Sample } from "../../bot/index.js";
import { compileTemplates, type Fill, hasTemplate, loadReadingLanguage, TemplateError } from "../../template/index.js";
import type { Exchanged } from "../examine.js";

export const expectationNotFilled: RuleInfo = {
  id: "expectation-not-filled",
  severity: "error",
  title: "The templates in what a sample expects can be filled from its request.",
  why: "what the sample expects is not known without it, so the answer was checked against the contract alone",
  source: ["bot file"],
};

/**
 * What a sample expects of the answer to a request.
 * @throws {TemplateError} when a template can't be filled from the request
 */
export type ExpectationOf = (exchanged: Exchanged) => Expectation;

const READABLE = { request: "anything", session: "anything", sample: ["name"] } as const;

/**
 * Compiles the templates in what the samples of a bot expect.
 * @throws {ApistepError} `bad-file` for a template that is none, with its place
 */
export async function loadExpectations(bot: Bot): Promise<(sample: Sample) => ExpectationOf> {
  const templated = [...bot.apiSteps.values()]
    .flatMap(({ samples }) => samples)
    .filter(({ expect }) => hasTemplate(expect));
  if (templated.length === 0)
    return ({ expect }) =>
      () =>
        expect;
  const compileExpression = (await loadReadingLanguage())(READABLE);
  const mistakes: Mistake[] = [];
  const fills = new Map<string, Fill>(); // all rows of a table expect the same
  for (const { expect, expectPointer } of templated) {
    if (fills.has(expectPointer)) continue;
    const context = {
      source: bot,
      compileExpression,
      keepsType: (pointer: string) => pointer.startsWith(`${expectPointer}/session/`),
      mistakes,
    };
    fills.set(expectPointer, compileTemplates(writtenIn(expect), expectPointer, context));
  }
  if (mistakes.length > 0) throw badFile(bot.locate("").file, mistakes);
  return (sample) => {
    const fill = fills.get(sample.expectPointer);
    return fill === undefined ? () => sample.expect : (exchanged) => filled(sample, fill, exchanged, bot);
  };
}

/** The parts that may hold templates, as the file has them. */
const writtenIn = ({ session, messages, nextDialogstate }: Expectation) => ({
  session,
  messages,
  nextDialogstate: nextDialogstate?.name,
});

function filled(sample: Sample, fill: Fill, { step, request, before }: Exchanged, bot: Bot): Expectation {
  const scope = { request: viewRequest(step, request, before), session: before, sample: { name: sample.name } };
  const { session, messages, nextDialogstate } = fill(scope) as ReturnType<typeof writtenIn>;
  const { expect } = sample;
  return {
    status: expect.status,
    session,
    messages,
    nextDialogstate: nextDialogstate === undefined ? expect.nextDialogstate : blockOf(nextDialogstate, sample, bot),
  };
}

function blockOf(name: string, { expect, expectPointer }: Sample, { blocks, locate }: Bot) {
  const block = blocks === undefined ? { name, id: name } : findBlock(blocks, name);
  if (block !== undefined) return block;
  const written = expect.nextDialogstate?.name ?? "";
  const location = locate(`${expectPointer}/nextDialogstate`);
  throw new TemplateError(`${written}: it gives ${JSON.stringify(name)}, which is no block`, location, written);
}
