import { credentialsOf, sensitiveValues } from "../../backend/index.js";
import type { Bot } from "../../bot/index.js";
import { type Secret, secretSplitter } from "../../core/index.js";
import type { Exchange } from "./exchange.js";
import type { StepMembers } from "./members.js";

/** All that a recording must not write, as far as it has been seen. */
export interface Secrets {
  /** Takes in the sensitive values of an exchange. Whether there was one that was not known. */
  learn(exchange: Exchange, members: StepMembers): boolean;
  readonly split: ReturnType<typeof secretSplitter>;
  /** The same text with names in the place of secrets. */
  hide(text: string): string;
  isIn(text: string): boolean;
}

export function createSecrets(bot: Bot): Secrets {
  const known = new Map<string, Secret>();
  const learn = (secrets: readonly Secret[]) => {
    const before = known.size;
    for (const secret of secrets) if (!known.has(secret.value)) known.set(secret.value, secret);
    return known.size > before;
  };
  learn([...bot.secrets, ...[...bot.apiSteps.values()].flatMap((step) => credentialsOf(bot, step))]);
  let split: Secrets["split"] | undefined;
  const asked = new Map<string, boolean>(); // the same values are asked for again and again
  const current = () => {
    split ??= secretSplitter([...known.values()]);
    return split;
  };
  return {
    learn(exchange, members) {
      const hasNew = learn([...sensitiveIn(exchange, members), ...writtenIn(exchange, bot)]);
      if (hasNew) {
        split = undefined;
        asked.clear();
      }
      return hasNew;
    },
    split: (text) => current()(text),
    hide: (text) =>
      current()(text)
        .map((piece) => (typeof piece === "string" ? piece : `$${piece.name}`))
        .join(""),
    isIn(text) {
      const isIn = asked.get(text) ?? current()(text).some((piece) => typeof piece !== "string");
      asked.set(text, isIn);
      return isIn;
    },
  };
}

function sensitiveIn(exchange: Exchange, members: StepMembers): Secret[] {
  return [...members.valuesOf(exchange)].flatMap(([id, value]) =>
    members.isSensitive(id) ? scalarsIn(value).map((text) => ({ name: members.member(id).name, value: text })) : [],
  );
}

/** What an answer stores in sensitive variables. */
function writtenIn({ answer }: Exchange, bot: Bot): Secret[] {
  const { session = [] } = answer.response;
  return session.flatMap(({ namespace, data }) => sensitiveValues(bot, [{ [namespace]: data }]));
}

function scalarsIn(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(scalarsIn) : [];
}
