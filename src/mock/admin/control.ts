import type { Admin } from "../../admin/index.js";
import { ApistepError, type Clock } from "../../core/index.js";
import type { ForcedAnswers } from "../forced.js";
import type { Serving } from "../serving.js";
import type { StateStore } from "../store.js";
import { answerCalls } from "./answers.js";
import { checkBody } from "./check-body.js";
import { conversationCalls } from "./conversations.js";
import {
  isConversationChange,
  isNewForcedAnswer,
  isNewScenario,
  isSaveRequest,
  isSetsChange,
} from "./generated/validate-bodies.js";
import type { Observer } from "./observer.js";
import { refuseWrongUse } from "./refuse.js";
import { type RequestDeps, requestCalls } from "./requests.js";
import { scenarioCalls } from "./scenarios.js";

export interface ControlOptions extends RequestDeps {
  readonly serving: Serving;
  readonly observer: Observer;
  readonly answers: ForcedAnswers;
  readonly store: StateStore;
  readonly clock: Clock;
}

/** Sees and steers a mock within its own process. */
export function createControl(options: ControlOptions): Admin {
  const { serving, observer, clock } = options;
  const { mask, hub } = observer;
  const start = clock.monotonic();
  return checked({
    async health() {
      const { bot } = serving.current().script;
      const uptime = Math.round((clock.monotonic() - start) / 100) / 10;
      const steps = [...(bot?.apiSteps.keys() ?? [])];
      return { status: "ok", bot: bot?.name ?? null, steps, uptime, requests: observer.total() };
    },
    ...requestCalls(options),
    ...answerCalls({ ...options, mask }),
    ...scenarioCalls(options),
    ...conversationCalls(options),
    events({ after, signal } = {}) {
      return hub.listen(after === undefined ? [] : observer.since(after), signal);
    },
  });
}

/** Wherever a call comes from, what it sends is checked, and what is wrong is told in the same way. */
function checked(admin: Admin): Admin {
  return {
    ...admin,
    force: (answer) => telling(answer, isNewForcedAnswer, () => admin.force(answer)),
    switchSets: (on) => telling({ on }, isSetsChange, () => admin.switchSets(on)),
    addScenario: (scenario) => telling(scenario, isNewScenario, () => admin.addScenario(scenario)),
    removeScenario: (name) =>
      telling(
        undefined,
        () => true,
        () => admin.removeScenario(name),
      ),
    saveScenarios: (file) => telling({ file }, isSaveRequest, () => admin.saveScenarios(file)),
    setConversation: (id, change) => telling(change, isConversationChange, () => admin.setConversation(id, change)),
  };
}

async function telling<Result>(body: unknown, validate: unknown, work: () => Promise<Result>): Promise<Result> {
  try {
    checkBody(body, validate);
    return await work();
  } catch (error) {
    throw error instanceof ApistepError ? refuseWrongUse(error) : error;
  }
}
