import { jsonText, type Secret, secretSplitter, usableSecrets } from "../../core/index.js";
import { SESSION } from "../examples.js";
import type { Exchange } from "../exchange.js";
import type { Rule } from "../rule.js";
import { pointerOf, walk } from "../walk.js";

const secrets: readonly Secret[] = [{ name: "BANK_TOKEN", value: "s3cr3t-t0ken" }];

export const secretEchoed: Rule = {
  id: "secret-echoed",
  severity: "error",
  title: "The answer repeats no credential of the request.",
  why: "what an answer stores is readable in the user's session and in the platform's logs (F-032, F-048), and what a message says is read by the user",
  source: ["F-014", "F-032", "F-048"],
  good: { json: { session: SESSION }, options: { secrets } },
  bad: {
    json: { session: { namespace: "account", data: { amount: 500, debug: "Bearer s3cr3t-t0ken" } } },
    options: { secrets },
  },
  check(exchange, report) {
    const { secrets = [] } = exchange.options;
    if (secrets.length === 0) return;
    const split = splitterOf(secrets);
    const places = placesOf(exchange);
    const isClean = split(places.map(([, text]) => text).join("\n")).every((piece) => typeof piece === "string");
    if (isClean) return;
    const leaks = new Map<Secret, Set<string>>();
    for (const [name, text] of places) {
      for (const secret of split(text)) {
        if (typeof secret !== "string") leaks.set(secret, (leaks.get(secret) ?? new Set()).add(name));
      }
    }
    for (const [secret, names] of leaks) {
      report({
        ...pointerIn(exchange, (text) => split(text).includes(secret)),
        expected: "an answer without credentials",
        got: `$${secret.name} in ${[...names].join(" and ")}`,
        mend: `leave $${secret.name} out: look where the backend puts the request's headers or its own settings into an answer`,
        coversAll: true,
        isUncoverable: true,
      });
    }
  },
};

const splitters = new WeakMap<readonly Secret[], ReturnType<typeof secretSplitter>>();

/** All answers of a step are searched for the same secrets, and making the pattern takes longer than a search. */
function splitterOf(secrets: readonly Secret[]): ReturnType<typeof secretSplitter> {
  const split = splitters.get(secrets) ?? secretSplitter(usableSecrets(secrets));
  splitters.set(secrets, split);
  return split;
}

/** The body and the headers as texts. */
function placesOf(exchange: Exchange): (readonly [name: string, text: string])[] {
  const headers = Object.entries(exchange.answer.headers);
  return [["the body", bodyOf(exchange)], ...headers.map(([name, value]) => [`the header ${name}`, value] as const)];
}

/** The body, and where it may hide characters behind escapes such as `\/` or `\u002B`, what these stand for too. */
function bodyOf({ answer, text = Buffer.from(answer.body).toString("latin1"), json }: Exchange): string {
  return json !== undefined && text.includes("\\") ? `${text}\n${jsonText(json)}` : text;
}

/** The first string in the JSON that holds a secret, if one does. */
function pointerIn({ json }: Exchange, isLeak: (text: string) => boolean): { pointer?: string } {
  if (json === undefined) return {};
  for (const place of walk(json)) {
    if (typeof place.value === "string" && isLeak(place.value)) return { pointer: pointerOf(place) };
  }
  return {};
}
