import type { ApiStep, Bot } from "../../../bot/index.js";
import { readPath, type Session } from "../../../contract/index.js";
import type { Exchanged } from "../../examine.js";
import type { Found } from "../../findings.js";
import { type Slot, slotsOf, withValues } from "../slots.js";
import { judge } from "./judge.js";
import { orRefuse } from "./or-refuse.js";
import type { Probe, ProbeContext } from "./probe.js";
import { inputEvaluated, inputInterpolated, inputUnescaped } from "./rules.js";
import { nothingFound, type Sighting, withBreach } from "./sighting.js";
import { sqlEffects } from "./sql.js";
import { explained } from "./survival.js";

/** A probe for each variable: whether what is typed does something, rather than to be data. */
export const injectionProbes = (bot: Bot, step: ApiStep): Probe[] =>
  slotsOf(bot, step).map((slot) => ({
    name: `${slot.variable}: injection`,
    isHostile: true,
    appliesTo: () => true,
    run: (context) => inject(slot, context),
  }));

async function inject(slot: Slot, context: ProbeContext): Promise<Sighting[]> {
  const { examiner, step, session } = context;
  const { variable } = slot;
  const send = (value: string) => examiner.examine(step, withValues(session, [[variable, value]]));
  const sightings: Sighting[] = [];
  for (const { value, plain, effectIn } of PAYLOADS) {
    if (!slot.canCarry(value)) continue;
    const exchanged = await send(value);
    const judged = judge(exchanged, examiner);
    const isForbidden = slot.schemas.length > 0 && !slot.allows(value);
    const found = isForbidden ? orRefuse(judged, context.first) : judged;
    const isInvisible = "failure" in exchanged.outcome;
    const withEffect = isInvisible ? found : effectIn(exchanged, found);
    const same = plain === undefined || withEffect === found ? undefined : await send(plain);
    const isUsual = same !== undefined && effectIn(same, nothingFound) !== nothingFound;
    const sighting = { exchanged, found: isUsual ? found : withEffect };
    sightings.push(...(await explained(sighting, { variable, value }, context)));
    if (same !== undefined) sightings.push({ exchanged: same, found: nothingFound });
    if (isInvisible) return sightings;
  }
  const base = textIn(session, variable);
  return [...sightings, ...(await sqlEffects(base, { ...context, variable, send }))];
}

export function textIn(session: Session, variable: string): string {
  const value = readPath(session, variable);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

interface Payload {
  readonly value: string;
  /** Where this has the effect too, it is what the step does with any text: a calculator works out sums. */
  readonly plain?: string;
  effectIn(exchanged: Exchanged, found: Found): Found;
}

/** A product that stands in no answer by chance, nor in the text that asks for it. */
const [FACTORS, PRODUCT] = ["721*653", /(?<!\d)470813(?!\d)/];
const MARKUP = '<script src="apistep">';
const PLACEHOLDER = "{apistep_probe}";
const HEADER = "x-apistep-injected";

const PAYLOADS: readonly Payload[] = [
  { value: `{{${FACTORS}}}`, plain: FACTORS, effectIn: ofTemplate },
  { value: `\${${FACTORS}}`, plain: FACTORS, effectIn: ofTemplate },
  { value: `#{${FACTORS}} <%= ${FACTORS} %>`, plain: FACTORS, effectIn: ofTemplate },
  { value: `${PLACEHOLDER} ${MARKUP}`, effectIn: (exchanged, found) => ofEcho(exchanged, ofPage(exchanged, found)) },
  { value: "../../../../../../../../etc/passwd", effectIn: ofFile },
  { value: "file:///etc/passwd", effectIn: ofFile },
  { value: `apistep\r\n${HEADER}: 1`, effectIn: ofHeader },
  { value: "([{*\\+?", effectIn: (_, found) => found }, // a regular expression made of it can't be read
];

export const bodyOf = ({ outcome }: Exchanged) => ("failure" in outcome ? "" : Buffer.from(outcome.body).toString());

const evaluated = (found: Found, got: string, mend: string) =>
  withBreach(found, inputEvaluated, { expected: "what a user types to be taken as data", got, mend });

function ofTemplate(exchanged: Exchanged, found: Found): Found {
  const result = PRODUCT.exec(bodyOf(exchanged))?.[0];
  if (result === undefined) return found;
  const mend = "let no user's text be a part of a template; give it to the template as a value";
  return evaluated(found, `${result}, the result of ${FACTORS} in the text that was sent`, mend);
}

function ofFile(exchanged: Exchanged, found: Found): Found {
  const line = /root:[^:\n"]{0,20}:0:0:/.exec(bodyOf(exchanged))?.[0];
  if (line === undefined) return found;
  const mend = "let no user's text be a part of a file's name; look it up among the names that there are";
  return evaluated(found, `the contents of /etc/passwd, which the text names: ${line}…`, mend);
}

function ofHeader(exchanged: Exchanged, found: Found): Found {
  const { outcome } = exchanged;
  if ("failure" in outcome || outcome.headers[HEADER] === undefined) return found;
  const mend = "let no user's text with line breaks into a header";
  return evaluated(found, `the header ${HEADER}, made of a line break in the text`, mend);
}

/** Where the platform fills it in: a user reads variables that are not for users. */
function ofEcho({ result: { response } }: Exchanged, found: Found): Found {
  const index = (response.messages ?? []).findIndex((message) => JSON.stringify(message).includes(PLACEHOLDER));
  if (index === -1) return found;
  return withBreach(found, inputInterpolated, {
    pointer: `/messages/${index}`,
    expected: "a message without braces that a user typed",
    got: `${PLACEHOLDER}, as it was sent`,
    mend: "store the text in the session, and let the message name its variable; or take the braces out of it",
  });
}

function ofPage(exchanged: Exchanged, found: Found): Found {
  const { outcome, result } = exchanged;
  const isPage = !("failure" in outcome) && /html/i.test(outcome.headers["content-type"] ?? "");
  const isShown =
    (isPage && bodyOf(exchanged).includes(MARKUP)) ||
    (result.response.messages ?? []).some(
      (message) =>
        /^(?:html|iframe)$/i.test(message.type) &&
        JSON.stringify(message).includes(JSON.stringify(MARKUP).slice(1, -1)),
    );
  if (!isShown) return found;
  return withBreach(found, inputUnescaped, {
    expected: "a user's text in HTML with its < and > escaped",
    got: MARKUP,
    mend: "escape what users typed before it becomes a part of HTML: &lt; for <",
  });
}
