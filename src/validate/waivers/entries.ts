import { type Document, isAlias, isCollection, isMap, isNode, isScalar, visit, type YAMLSeq } from "yaml";

/** Gives an entry of a waivers file another last day. Others that share its day by an anchor share the new one. */
export function setDay(document: Document, entries: YAMLSeq, index: number, day: string): void {
  const item = entries.items[index];
  const entry = isAlias(item) ? item.resolve(document) : item;
  if (!isMap(entry)) return;
  const before: unknown = entry.get("expires", true);
  if (isScalar(before)) {
    before.value = day;
    return;
  }
  const fresh = document.createNode(day);
  if (isNode(before)) fresh.comment = before.comment ?? null;
  entry.set("expires", fresh);
}

/** Whether an entry has in it what a person wrote for others to read, or what other entries refer to. */
export function hasNotes(entries: YAMLSeq, index: number): boolean {
  const item = entries.items[index];
  if (!isCollection(item)) return true;
  let isFound = false;
  visit(item, (_, node) => {
    if (!isNode(node)) return undefined;
    isFound ||= Boolean(node.comment) || Boolean(node.commentBefore) || isAlias(node) || node.anchor !== undefined;
    return isFound ? visit.BREAK : undefined;
  });
  return isFound;
}
