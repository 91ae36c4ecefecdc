import { type Backend, changing, inBody, ok, refusal } from "./backend.js";

/** The good backend of the dentist's bot. */
export function dentist(): Backend {
  return ({ method, path, body }) => {
    if (method !== "POST" || path !== "/visits") return refusal(405, "no such route");
    const { day, booked, full } = body ?? {};
    if (typeof day !== "string" || !isDay(day)) return refusal(400, "a day, please");
    const isSaturday = new Date(day).getUTCDay() === 6;
    if (isSaturday) return ok({ action: { nextDialogstate: full } });
    return ok({ session: { namespace: "visit", data: { day } }, action: { nextDialogstate: booked } });
  };
}

/** Whether the calendar has it: others come out of a Date as another day, or not at all. */
const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export const inVisitBody = (...change: Parameters<typeof inBody>): Backend =>
  changing(dentist(), "POST /visits", inBody(...change));
