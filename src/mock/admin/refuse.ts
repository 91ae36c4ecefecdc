import { STATUS_CODES } from "node:http";
import { AdminError, type AdminProblem } from "../../admin/index.js";
import { type ApistepError, formatLocation } from "../../core/index.js";

/** The error for a call that can't be done. */
export function refuse(
  status: number,
  detail: string,
  mend?: string,
  more: Pick<AdminProblem, "mistakes"> = {},
): AdminError {
  const title = STATUS_CODES[status] ?? "Error";
  return new AdminError({
    type: "about:blank",
    title,
    status,
    detail,
    ...(mend === undefined ? {} : { mend }),
    ...more,
  });
}

/** Where a scenario stands in the file that is made of a body: its pointer is told already. */
const BODY_PATH = /^scenarios\.0[^:\s]*: /;

/** A wrong use of apistep, told to a caller. */
export function refuseWrongUse({ message, hint, location, mistakes }: ApistepError): AdminError {
  if (mistakes.length === 0) return refuse(422, location ? `${formatLocation(location)}  ${message}` : message, hint);
  const detail = mistakes.length === 1 ? "there is a mistake" : `there are ${mistakes.length} mistakes`;
  return refuse(422, detail, undefined, {
    mistakes: mistakes.map((mistake) => ({
      where: mistake.location.pointer ?? formatLocation(mistake.location),
      what: mistake.message.replace(BODY_PATH, ""),
      ...(mistake.hint === undefined ? {} : { mend: mistake.hint }),
    })),
  });
}
