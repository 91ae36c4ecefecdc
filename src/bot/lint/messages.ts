import { checkResponse, exampleAnswer, type Message, render } from "../../contract/index.js";
import type { Finding } from "../../core/index.js";
import { type Bot, blockNames } from "../model.js";
import { ofBlock } from "./rule.js";

/** What the rules for an answer's messages say of a bot's own (labels, lengths, addresses); see docs/rules.md. */
export function messageFindings(bot: Bot): Finding[] {
  return [...bot.flow.values()].flatMap(({ name, content, pointer }) => {
    if (content.kind === "messages") return check(bot, name, content.messages, `${pointer}/messages`);
    return content.kind === "collect" ? check(bot, name, content.ask, `${pointer}/collect/ask`) : [];
  });
}

function check(bot: Bot, block: string, messages: readonly Message[], at: string): Finding[] {
  if (messages.length === 0) return [];
  const options = bot.blocks === undefined ? {} : { blocks: blockNames(bot.blocks) };
  const { findings } = checkResponse(exampleAnswer({ json: { messages } }), options);
  return findings.map(({ pointer = "", ...finding }) => {
    const [, , index = "", ...rest] = pointer.split("/");
    const { type } = messages[Number(index)] ?? { type: "" };
    return {
      ...finding,
      case: ofBlock(block),
      at: bot.locateKey(`${at}/${index}/${asWritten(rest.join("/"), render(type))}`),
    };
  });
}

/** The place in a message as people write it; where it is written in the platform's form, its nearest part is found. */
function asWritten(pointer: string, type: string): string {
  return pointer
    .replace(/^config\//, "")
    .replace(/^textMessages/, "text")
    .replace(/^elements/, type);
}
