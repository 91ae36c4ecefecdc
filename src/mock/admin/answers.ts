import type { Admin, ForcedAnswer, NewForcedAnswer } from "../../admin/index.js";
import type { ForcedAnswers } from "../forced.js";
import { MOST_FORCED } from "../forced.js";
import { scenarioIn } from "../load-scenarios.js";
import type { Programme } from "../programme.js";
import type { Responder } from "../responder.js";
import type { Serving } from "../serving.js";
import { bodySource } from "./body-source.js";
import type { Mask } from "./mask.js";
import { refuse } from "./refuse.js";

export interface AnswerDeps {
  readonly answers: ForcedAnswers;
  readonly serving: Serving;
  readonly mask: Mask;
}

/** Under this name they are told and counted. */
const NAME = "forced answer";

export function answerCalls({
  answers,
  serving,
  mask,
}: AnswerDeps): Pick<Admin, "force" | "forced" | "unforce" | "clearForced"> {
  return {
    async force({ conversation = null, step = null, times = 1, respond }) {
      const responders = await compile({ step, respond }, serving.current());
      const added = answers.add({ conversation, step, times, respond: { ...respond } }, responders);
      if (added === undefined) throw refuse(409, `${MOST_FORCED} answers wait already`, "take some of them back");
      return shown(added, mask);
    },
    async forced() {
      return shownAnswers(answers, mask);
    },
    async unforce(id) {
      if (!answers.remove(id)) throw refuse(404, `no forced answer ${id} waits`);
    },
    async clearForced() {
      answers.clear();
    },
  };
}

/** It is planned as a scenario that stands alone. */
async function compile(
  { step, respond }: { readonly step: string | null; readonly respond: NewForcedAnswer["respond"] },
  { planAlone }: Programme,
): Promise<Map<string | null, Responder>> {
  const when = step === null ? {} : { when: { step } };
  const scenario = scenarioIn(bodySource({ name: NAME, ...when, respond }, { "/when/step": "/step" }));
  const { endpoints } = await planAlone(scenario);
  return new Map(
    endpoints.flatMap((endpoint) => {
      const [responder] = endpoint.responders;
      return responder === undefined ? [] : [[endpoint.step?.name ?? null, responder] as const];
    }),
  );
}

/** The forced answers that wait, masked. */
export function shownAnswers(answers: ForcedAnswers, mask: Mask): ForcedAnswer[] {
  return answers.list().map((answer) => shown(answer, mask));
}

function shown(answer: ForcedAnswer, mask: Mask): ForcedAnswer {
  return { ...answer, respond: mask.value(answer.respond) as ForcedAnswer["respond"] };
}
