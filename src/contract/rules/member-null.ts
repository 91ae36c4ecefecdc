import { text } from "../examples.js";
import type { Rule } from "../rule.js";

/** What the platform makes of a target that is null may be an error (U-07): another rule tells. */
const TARGET = "Action.nextDialogstate";

export const memberNull: Rule = {
  id: "member-null",
  severity: "warning",
  title: "A member that has nothing to say is left out, not null.",
  why: "the members are optional (F-030, F-042), and nothing says that null counts as left out: backends in Java and C# write it by default, and what the platform makes of it is unknown",
  source: ["F-030", "F-042"],
  good: { json: { messages: [text("Done.")] } },
  bad: { json: { session: null, messages: [text("Done.")] } },
  explain({ isOptional, schema, pointer, expected }) {
    const member = pointer.slice(pointer.lastIndexOf("/") + 1);
    // A type says what else there must be: without one, another kind of object is meant.
    if (isOptional !== true || schema === TARGET || member === "type") return undefined;
    return {
      pointer,
      expected: `${expected}, or no "${member}"`,
      got: "null",
      mend: `leave "${member}" out; serializers have an option for it, such as Jackson's Include.NON_NULL`,
    };
  },
};
