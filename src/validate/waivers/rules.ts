import type { RuleInfo } from "../../backend/index.js";

export const waiverExpired: RuleInfo = {
  id: "waiver-expired",
  severity: "error",
  title: "No waiver is older than its last day.",
  why: "a waiver lets a known fault pass for a while only; after its last day the fault counts again",
  source: ["waivers file"],
};

export const waiverUnused: RuleInfo = {
  id: "waiver-unused",
  severity: "warning",
  title: "Every waiver lets something pass.",
  why: "a waiver that nothing needs any more would hide the fault when it comes back",
  source: ["waivers file"],
};
