import type { Bot } from "../../bot/index.js";
import type { Finding } from "../../core/index.js";
import type { RecordedExchange, RecordSummary } from "../../mock/index.js";
import { createLogLines } from "../mock/log-lines.js";

/** A line for a request, one for each thing that is wrong with it or its answer, and why it was not recorded. */
export function exchangeLines(bot: Bot): (exchange: RecordedExchange) => string {
  const toLine = createLogLines(bot);
  return ({ entry, findings, leftOut, otherwise }) => {
    const notes = [...findings.filter(({ severity }) => severity !== "advice").map(findingLine)];
    if (leftOut !== undefined) notes.push(`not recorded: ${leftOut}`);
    if (otherwise !== undefined) notes.push(`recorded otherwise: the mock answers ${otherwise}`);
    return [toLine(entry), ...notes.map((note) => `          ${printable(note)}`)].join("\n");
  };
}

/** Whether there is something to say of a request besides that it came. */
export const isWorthALine = ({ entry, findings, leftOut, otherwise }: RecordedExchange): boolean =>
  (leftOut ?? otherwise) !== undefined ||
  entry.problems.length > 0 ||
  findings.some(({ severity }) => severity !== "advice");

function findingLine({ severity, rule, pointer = "", expected, got }: Finding): string {
  return `${severity}  ${rule}${pointer === "" ? "" : `  ${pointer}`}: expected ${expected}, got ${got}`;
}

/** What came over the network must not steer the terminal. */
const printable = (text: string) =>
  text.replaceAll(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** What was recorded, and what of it does not answer as the backend did. */
export function summaryLines(summary: RecordSummary, file: string): string[] {
  const { exchanges, leftOut, changed, files, folder, masked, warnings, unwritten, replay } = summary;
  const recorded = `Recorded ${count(exchanges, "exchange")} as ${count(files.length, "scenario")} in ${folder}`;
  return [
    files.length === 0 && exchanges === 0 ? "Nothing was recorded." : `${recorded}.`,
    ...(leftOut === 0 ? [] : [`Not recorded: ${count(leftOut, "exchange")}, for the reasons above.`]),
    ...(changed === 0 ? [] : [`Recorded otherwise: ${count(changed, "exchange")}, in what is said above.`]),
    ...warnings.map((warning) => `warning  ${printable(warning)}`),
    ...masked.map((name) => `warning  "${printable(name)}" has *** or 0 in the place of what must not be written`),
    ...(unwritten === undefined ? [] : [`error  the scenarios could not be written: ${unwritten}`]),
    ...(replay === undefined ? [] : replayLines(replay)),
    ...(replay === undefined ? [] : ["", `  apistep mock ${file} --scenarios ${folder}`]),
  ];
}

function replayLines({ asked, different }: NonNullable<RecordSummary["replay"]>): string[] {
  const same = asked - different.length;
  return [
    `Replayed against a mock: ${same} of ${asked} answered as recorded.`,
    ...different.map(({ number, step, scenario }) => {
      return `warning  request ${number} of the step "${step}" is answered otherwise, by ${scenario ?? "no scenario"}`;
    }),
  ];
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;
