import { type Finding, type Location, pointerSteps } from "../../core/index.js";
import { PROBE_RULES } from "../cases/probes/rules.js";
import { toFinding } from "../findings.js";
import { matchId } from "../match.js";
import type { Waiver } from "./load.js";
import { waiverExpired, waiverUnused } from "./rules.js";

/** A finding that a waiver lets pass. */
export interface WaivedFinding extends Finding {
  readonly waiver: { readonly reason: string; readonly expires: string; readonly at: Location };
}

/** A waiver, and what came of it. */
export interface WaiverUse {
  readonly waiver: Waiver;
  /** Whether it let something pass. */
  readonly isUsed: boolean;
  /** Whether a case was run that may need it. */
  readonly isReached: boolean;
}

/** Waivers that nothing came of yet. */
export const unused = (waivers: readonly Waiver[]): WaiverUse[] =>
  waivers.map((waiver) => ({ waiver, isUsed: false, isReached: false }));

/** What came of waivers in several runs. */
export function mergeUses(uses: readonly WaiverUse[]): WaiverUse[] {
  const merged = new Map<string, WaiverUse>();
  for (const { waiver, isUsed, isReached } of uses) {
    const key = JSON.stringify(waiver);
    const earlier = merged.get(key);
    merged.set(key, {
      waiver,
      isUsed: isUsed || earlier?.isUsed === true,
      isReached: isReached || earlier?.isReached === true,
    });
  }
  return [...merged.values()];
}

/** The waivers of a run, which remember what they were used for. */
export interface Waivers {
  /** Takes out what may pass. To be called for each case. @param id of the findings' case, where they have one */
  sift(findings: readonly Finding[], id?: string): readonly Finding[];
  /** All that was let pass. */
  readonly waived: readonly WaivedFinding[];
  readonly uses: readonly WaiverUse[];
  /** What is wrong with the waivers themselves. @param isAll whether all was checked that they may be for */
  findings(isAll: boolean): Finding[];
}

/** @param today as in `2026-12-31` */
export function createWaivers(given: readonly WaiverUse[], today: string): Waivers {
  const isOver = ({ waiver }: WaiverUse) => isExpired(waiver, today);
  const valid = given
    .filter((use) => !isOver(use))
    .map((use) => ({ ...use, covers: coverageOf(use.waiver), reaches: reach(use.waiver) }));
  const waived: WaivedFinding[] = [];

  return {
    waived,
    get uses() {
      const uses = valid.map(({ waiver, isUsed, isReached }) => ({ waiver, isUsed, isReached }));
      return [...given.filter(isOver), ...uses];
    },
    sift(findings, id) {
      for (const each of valid) each.isReached ||= id !== undefined && each.reaches(id);
      if (valid.length === 0 || findings.length === 0) return findings;
      return findings.filter((finding) => {
        const covering = valid.filter(({ covers }) => covers(finding, id));
        const [first] = covering;
        if (first === undefined) return true;
        for (const each of covering) each.isUsed = true; // each is needed as soon as the others expire
        const { reason, expires, at } = first.waiver;
        waived.push({ ...finding, waiver: { reason, expires, at } });
        return false;
      });
    },
    findings: (isAll) => [
      ...given.filter(isOver).map(({ waiver }) => expiredFinding(waiver)),
      ...(isAll
        ? valid.filter(({ isUsed, isReached }) => isReached && !isUsed).map(({ waiver }) => unusedFinding(waiver))
        : []),
    ],
  };
}

/** @param today as in `2026-12-31` */
export const isExpired = ({ expires }: Waiver, today: string) => expires < today;

/** What a waiver is for, expired or not. */
export function coverageOf({ rule, step, case: pattern, pointer }: Waiver): (finding: Finding, id?: string) => boolean {
  const matches = pattern === undefined ? undefined : matchId([pattern]);
  return (finding, id) =>
    finding.rule === rule &&
    (step === undefined || finding.step === step) &&
    (matches === undefined || (id !== undefined && matches(id))) &&
    (pointer === undefined || matchesPointer(pointer, finding.pointer));
}

/** Whether a case could have needed a waiver: nothing is said of one whose kind of case was not run. */
function reach({ rule, case: pattern }: Waiver): (id: string) => boolean {
  if (pattern !== undefined) return matchId([pattern]);
  return PROBE_RULES.some(({ id }) => id === rule) ? matchId(["*/probe/*"]) : () => true;
}

/** `*` stands for one step. */
function matchesPointer(pattern: string, pointer: string | undefined): boolean {
  if (pointer === undefined) return false;
  const expected = pointerSteps(pattern);
  const steps = pointerSteps(pointer);
  return expected.length === steps.length && expected.every((step, index) => step === "*" || step === steps[index]);
}

const about = ({ rule, step }: Waiver) => ({ rule, ...(step === undefined ? {} : { step }) });

function expiredFinding(waiver: Waiver): Finding {
  const got = `${JSON.stringify(about(waiver))}, which expired on ${waiver.expires}`;
  const mend = "mend what it waives, or give it a later day and a reason that holds";
  return { ...toFinding(waiverExpired, { expected: "waivers that still hold", got, mend }), ...at(waiver) };
}

function unusedFinding(waiver: Waiver): Finding {
  const got = `${JSON.stringify(about(waiver))}, which nothing needs`;
  return {
    ...toFinding(waiverUnused, { expected: "waivers that are needed", got, mend: "remove it" }),
    ...at(waiver),
  };
}

const at = ({ step, at }: Waiver) => ({ ...(step === undefined ? {} : { step }), at });
