import { isSuccess } from "../../../contract/index.js";
import { jsonText } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";

/** How a conversation goes on after an answer: the same for answers that differ in their words and data only. */
export const wayOf = ({ outcome, result: { response } }: Exchanged): string =>
  "failure" in outcome
    ? "failure"
    : jsonText([
        isSuccess(outcome.status),
        response.nextDialogstate,
        (response.session ?? []).map(({ namespace }) => namespace),
      ]);
