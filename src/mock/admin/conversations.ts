import type { Admin, AdminConversation, ConversationChange } from "../../admin/index.js";
import type { ConversationState } from "../state.js";
import { type StateStore, StoreError } from "../store.js";
import type { Observer } from "./observer.js";
import { refuse } from "./refuse.js";

export interface ConversationDeps {
  readonly store: StateStore;
  readonly observer: Observer;
}

type ConversationCalls = Pick<
  Admin,
  "conversations" | "conversation" | "setConversation" | "resetConversation" | "resetConversations"
>;

const LONGEST_ID = 200;
/** Characters of JSON. */
const LARGEST_VARS = 100_000;

export function conversationCalls({ store, observer: { hub, mask } }: ConversationDeps): ConversationCalls {
  const show = (id: string, { state, vars, requests, steps, scenarios }: ConversationState): AdminConversation => ({
    id,
    state: mask.text(state),
    vars: mask.value(vars) as AdminConversation["vars"],
    requests,
    steps: { ...steps },
    scenarios: { ...scenarios },
  });
  async function conversation(id: string): Promise<AdminConversation> {
    const state = await reaching(() => store.read(id));
    if (state === undefined) throw refuse(404, `there is no conversation "${id}"`, "list them; each has an id");
    return show(id, state);
  }
  const tell = (conversation: string | null) => hub.publish(() => ({ type: "conversation-reset", conversation }));
  return {
    async conversations(limit = 100) {
      const ids = (await reaching(() => store.list())).slice(0, limit);
      const states = await Promise.all(ids.map(async (id) => [id, await reaching(() => store.read(id))] as const));
      return states.flatMap(([id, state]) => (state === undefined ? [] : [show(id, state)]));
    },
    conversation,
    async setConversation(id, change) {
      refuseTooLarge(id, change);
      await reaching(() =>
        store.update(id, (open) => {
          if (change.state !== undefined) open.state = change.state;
          if (change.vars !== undefined) open.vars = change.vars;
        }),
      );
      return conversation(id);
    },
    async resetConversation(id) {
      await reaching(() => store.remove(id));
      tell(id);
    },
    async resetConversations() {
      await reaching(() => store.clear());
      tell(null);
    },
  };
}

async function reaching<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw refuse(503, `the conversations can't be reached: ${error.message}`);
    throw error;
  }
}

function refuseTooLarge(id: string, { vars = {} }: ConversationChange): void {
  if (id.length > LONGEST_ID) throw refuse(422, `the id is longer than ${LONGEST_ID} characters`);
  if (JSON.stringify(vars).length > LARGEST_VARS) throw refuse(422, "the variables are larger than 100 kB");
}
