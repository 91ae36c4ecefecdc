import { rules } from "../../contract/index.js";
import { validationRules } from "../rules.js";

const TITLES: ReadonlyMap<string, string> = new Map([...rules, ...validationRules].map(({ id, title }) => [id, title]));

/** What must hold, one sentence; undefined for a rule of another version. */
export const titleOf = (rule: string) => TITLES.get(rule);
