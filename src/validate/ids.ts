import { createHash } from "node:crypto";
import type { Finding } from "../core/index.js";
import type { Case } from "./case.js";

const digest = (text: string, length: number) => createHash("sha256").update(text).digest("hex").slice(0, length);

/** A case's short id: the first part of its findings' ids. */
export const shortId = ({ id }: Pick<Case, "id">) => digest(id, 8);

/** Gives each finding of a case an id, the same in every run: `4f1c02ab-9e3d`. */
export function withIds(run: Pick<Case, "id">, findings: readonly Finding[]): Finding[] {
  if (findings.length === 0) return [];
  const first = shortId(run);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const what = `${finding.rule} ${finding.pointer}`;
    const count = seen.get(what) ?? 0;
    seen.set(what, count + 1);
    return { id: `${first}-${digest(`${what} ${count}`, 4)}`, ...finding };
  });
}

/** Whether a finding's id, or a case's, is of this case. */
export const isIdOf = (id: string, run: Pick<Case, "id">) => id === run.id || id.split("-")[0] === shortId(run);
