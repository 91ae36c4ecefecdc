import type { Finding } from "../../core/index.js";
import { shortId } from "../ids.js";
import type { Report } from "../report/report.js";
import { coverageOf, isExpired } from "./apply.js";
import type { Waiver } from "./load.js";

/** The reason of what a baseline has added, until a person gives a better one. */
export const BASELINE_REASON = "baseline";

/** Of what was not answered nothing is known, so that no baseline lets it pass. */
export const NO_ANSWER: ReadonlySet<string> = new Set(["answer-missing", "answer-timeout", "backend-gone"]);

/** Expired waivers, by their places in the file. */
export interface Expired {
  /** Something that was found needs them still, or would if no other waiver let it pass. */
  readonly needed: readonly number[];
  /** Of earlier baselines, for very cases that were checked and don't show it any more. */
  readonly outlived: readonly number[];
}

export function expiredIn(waivers: readonly Waiver[], report: Report): Expired {
  const found = foundIn(report);
  const checked = new Set(report.cases.filter(({ status }) => status !== "not checked").map(({ id }) => `=${id}`));
  const needed: number[] = [];
  const outlived: number[] = [];
  for (const [index, waiver] of waivers.entries()) {
    if (!isExpired(waiver, dayOf(report))) continue;
    const covers = coverageOf(waiver);
    if (found.some(({ finding, id }) => covers(finding, id))) needed.push(index);
    else if (waiver.reason === BASELINE_REASON && checked.has(waiver.case ?? "")) outlived.push(index);
  }
  return { needed, outlived };
}

/** As in `2026-12-31`. */
export const dayOf = ({ startedAt }: Report) => startedAt.slice(0, 10);

/** All that a run found and a baseline may adopt, also what is waived, with the ids of the cases. */
function foundIn({ findings, cases, waived = [] }: Report): { readonly finding: Finding; readonly id?: string }[] {
  const ids = new Map(cases.map((run) => [shortId(run), run.id]));
  const ofWaived = waived.map((finding) => ({ finding, id: ids.get(finding.id?.split("-")[0] ?? "") }));
  return [
    ...findings.map((finding) => ({ finding })),
    ...cases.flatMap(({ id, findings: own }) => own.map((finding) => ({ finding, id }))),
    ...ofWaived.map(({ finding, id }) => (id === undefined ? { finding } : { finding, id })),
  ].filter(({ finding }) => !NO_ANSWER.has(finding.rule));
}
