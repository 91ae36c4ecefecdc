import { inBody, type Loose, text } from "./backend.js";
import { inTransferBody } from "./bank.js";
import type { Missed } from "./corpus.js";
import { inMenu, inOrderBody, quickReplies, showing } from "./pizza.js";

let count = 0;
const REPLY = { title: "Two", payload: { nextDialogstateId: "ask_note" } };

/** What no rule finds, and why: whoever teaches the validator one of these moves it to its class. */
export const beyond: readonly Missed[] = [
  {
    name: "wrong-sum",
    bot: "pizza",
    story: "the price of one, however many are ordered",
    backend: inOrderBody(({ session }) => {
      session.data.total = 9;
    }),
    why: "what a number must be, only a sample's expect can say",
  },
  {
    name: "wrong-words",
    bot: "bank",
    story: "tells of success where there was none, and goes to the right block",
    backend: inTransferBody((body) => {
      body.messages = [text("Done.")];
    }),
    why: "what a text means, only a sample's or conversation's texts can say",
  },
  {
    name: "text-after-the-first",
    bot: "pizza",
    story: "a number in the very first answer, a text in all others",
    backend: inMenu(
      inBody(({ session }: Loose) => {
        session.data.count = count++ === 0 ? 2 : "2";
      }),
    ),
    cases: ["samples", "probes"],
    why: "the sample sees the first answer, and probes are not compared with samples, as what they provoke is no user's",
  },
  {
    name: "long-label",
    bot: "pizza",
    story: "a label that Messenger cuts",
    backend: showing(quickReplies({ ...REPLY, title: "Two, with extra cheese" })),
    why: "advice only: other channels show all of it (F-073)",
  },
  {
    name: "same-labels",
    bot: "pizza",
    story: "two choices that nobody can tell apart",
    backend: showing(quickReplies(REPLY, REPLY)),
    why: "nothing published forbids it",
  },
];
