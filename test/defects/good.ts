import { gzipSync } from "node:zlib";
import { around, inBody, isAllowed, type Loose, ok, refusal, text } from "./backend.js";
import { bank, inTransfer, inTransferBody } from "./bank.js";
import type { Good } from "./corpus.js";
import { dentist } from "./dentist.js";
import { doorman, inLogin } from "./login.js";
import {
  buttons,
  CARD,
  carousel,
  inMenu,
  inOrder,
  inOrderBody,
  media,
  POSTBACK,
  pizzeria,
  quickReplies,
  showing,
} from "./pizza.js";

let looks = 0;
let turns = 0;
let tokens = 0;
const allCases = bank();
const wordy = bank();

const samplesOnly = { cases: ["samples"] } as const;

/** Backends that differ in ways that are all right. */
export const good: readonly Good[] = [
  { name: "good-bank", bot: "bank", story: "all three parts", backend: bank() },
  { name: "good-pizza", bot: "pizza", story: "carousels and blocks from the request", backend: pizzeria() },
  { name: "good-login", bot: "login", story: "a documented status that is no success", backend: doorman() },
  {
    name: "good-dentist",
    bot: "dentist",
    story: "a day that is checked, and no data where it is full",
    backend: dentist(),
  },
  {
    name: "good-nothing",
    bot: "pizza",
    story: "{}: all three parts are optional",
    backend: inMenu(inBody(() => ({}))),
    cases: ["samples", "generated", "probes"],
  },
  {
    name: "good-only-messages",
    bot: "pizza",
    story: "only messages",
    backend: inMenu(inBody(({ messages }: Loose) => ({ messages: [text("Hi"), ...messages.slice(1)] }))),
  },
  {
    name: "good-only-session",
    bot: "pizza",
    story: "only session data; the block's own go-to applies",
    backend: inOrderBody(({ session }) => ({ session })),
    cases: ["samples", "generated", "probes"],
  },
  {
    name: "good-empty-parts",
    bot: "pizza",
    story: "no messages and an empty action",
    backend: inMenu(inBody(() => ({ messages: [], action: {} }))),
    cases: ["samples", "generated", "probes"],
  },
  {
    name: "good-more-headers",
    bot: "bank",
    story: "headers of proxies and frameworks",
    backend: inTransfer((reply) => ({
      ...reply,
      headers: {
        ...reply.headers,
        "x-request-id": "7f1c",
        "cache-control": "no-store",
        "strict-transport-security": "max-age=31536000",
        "set-cookie": "id=1; HttpOnly",
      },
    })),
  },
  {
    name: "good-chunked",
    bot: "bank",
    story: "no content-length, in several chunks",
    backend: inTransfer((reply) => ({
      ...reply,
      send(response) {
        const json = JSON.stringify(reply.body);
        response.writeHead(200, reply.headers).write(json.slice(0, 40));
        response.end(json.slice(40));
      },
    })),
  },
  {
    name: "good-early-hints",
    bot: "bank",
    story: "information ahead of the answer",
    backend: inTransfer((reply) => ({
      ...reply,
      send(response) {
        response.writeProcessing();
        response.writeHead(200, reply.headers).end(JSON.stringify(reply.body));
      },
    })),
  },
  {
    name: "good-no-keep-alive",
    bot: "bank",
    story: "each answer ends its connection",
    backend: inTransfer((reply) => ({ ...reply, headers: { ...reply.headers, connection: "close" } })),
  },
  {
    name: "good-gzip",
    bot: "bank",
    story: "compressed and said so, though nobody asked",
    backend: inTransfer((reply) => ({
      ...reply,
      headers: { ...reply.headers, "content-encoding": "gzip" },
      bytes: gzipSync(JSON.stringify(reply.body)),
    })),
    warns: ["answer-compressed"],
  },
  {
    name: "good-charset",
    bot: "bank",
    story: "the content type in other case, with a charset in quotes",
    backend: inTransfer(around({ headers: { "Content-Type": 'Application/JSON; Charset="UTF-8"' } })),
  },
  {
    name: "good-vendor-type",
    bot: "bank",
    story: "a type of its own that ends in +json",
    backend: inTransfer(around({ headers: { "content-type": "application/vnd.api+json" } })),
    warns: ["content-type-variant"],
  },
  {
    name: "good-languages",
    bot: "pizza",
    story: "emoji, right-to-left text, accents",
    backend: showing(text("👩‍👩‍👧 שלום עולם – größer, 東京"), quickReplies({ title: "🍕", payload: POSTBACK.payload })),
  },
  {
    name: "good-sums",
    bot: "pizza",
    story: "works out a sum wherever the note has one",
    backend: inOrderBody((body, asked) => {
      const [, a, b] = /(\d+) ?\* ?(\d+)/.exec(String(asked.body?.note)) ?? [];
      if (a !== undefined) body.messages.push(text(`That is ${Number(a) * Number(b)}.`));
    }),
  },
  {
    name: "good-escaped",
    bot: "bank",
    story: "all that is not ASCII behind escapes",
    backend: inTransfer((reply) => ({
      ...reply,
      bytes: JSON.stringify(reply.body)
        .replace("Done", "Größer")
        .replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
    })),
    cases: ["samples", "generated", "probes"],
  },
  {
    name: "good-large",
    bot: "pizza",
    story: "a large answer: hundreds of cards, 1 MB of session data",
    backend: inMenu(
      inBody((body: Loose) => {
        body.session.data.text = "x".repeat(1_000_000);
        body.messages[1] = carousel(...Array(300).fill(CARD));
      }),
    ),
    cases: ["samples", "generated"],
  },
  {
    name: "good-pretty",
    bot: "bank",
    story: "indented, with line breaks and a final one",
    backend: inTransfer((reply) => ({ ...reply, bytes: `\r\n${JSON.stringify(reply.body, undefined, "\t")}\n` })),
  },
  {
    name: "good-session-list",
    bot: "pizza",
    story: "several writes in a list, as code actions send them",
    backend: inOrderBody((body) => {
      body.session = [body.session, { namespace: "shop", data: { open: true } }];
    }),
    warns: ["session-array"],
  },
  {
    name: "good-data-list",
    bot: "pizza",
    story: "a list as data, which real backends send",
    backend: inMenu(
      inBody((body: Loose) => {
        body.session = [body.session, { namespace: "all", data: ["a", "b"] }];
      }),
    ),
    warns: ["session-array", "session-data-array"],
  },
  {
    name: "good-both-places",
    bot: "bank",
    story: "the block to go to in both places, for every version of the platform",
    backend: inTransferBody((body) => {
      body.nextDialogstate = body.action.nextDialogstate;
    }),
  },
  {
    name: "good-params",
    bot: "pizza",
    story: "postbacks with params, of every kind of button",
    backend: showing(
      buttons(
        { ...POSTBACK, payload: { ...POSTBACK.payload, params: [{ key: "pizza", value: "diavola" }] } },
        { title: "Web", type: "web_url", url: "https://pizza.example.com/größe?x=1" },
        { title: "Call", type: "phone_number", payload: "+32 12 34 56 78" },
      ),
      buttons(
        { title: "Help", type: "phone_number", payload: "112" },
        {
          title: "Web",
          type: "web_url",
          url: "https://bücher.example.com:8443/a%20b?to=ann@pizza.example.com&n={menu.count}",
        },
      ),
      quickReplies({ title: "Here", type: "location" }),
      media({ type: "image", url: "https://pizza.example.com/a.png", isCache: true }),
    ),
  },
  {
    name: "good-sentences",
    bot: "pizza",
    story: "words that programs print for a missing value, in sentences; signs before prices and numbers",
    backend: showing(
      text("None of these? Mr. Null and Ms. Nan are on duty. Ask for Nan or for None."),
      text("Your coupon is null and void: the Infinity pizza makes ${menu.count}, order #{menu.count}, or $5."),
      text("Is a < b and c > d? Size <small> is out, x<y & y>z. I <3 it. Write to <name>; AT&T, a&b;"),
      text(
        "A kind that is undefined in law, division by zero is undefined: Discount: -0.00, xargs -0, 2-0. Pets: None.",
      ),
      text("Het wordt niets; das macht null Euro; c'est nul. Three to nil. Allergies: None"),
    ),
  },
  {
    name: "good-capitals",
    bot: "pizza",
    story: "Portuguese in capitals, where a word may end in Ã",
    backend: inMenu(
      inBody((body: Loose) => {
        body.session.data.title = "«MAÇÃ»";
        body.messages.push(text("BOM DIA, IRMÃ… AVELÃ–CACAU"));
      }),
    ),
  },
  {
    name: "good-alternatives",
    bot: "pizza",
    story: "several wordings, of which one is sent",
    backend: showing({
      type: "text",
      config: { textMessages: [{ text: "Hi" }, { text: "Hello {internal.user.firstName}" }] },
    }),
  },
  {
    name: "good-slow",
    bot: "bank",
    story: "slow, but in time",
    backend: inTransfer(around({ takes: 1_500 })),
  },
  {
    name: "good-other-order",
    bot: "bank",
    story: "keys in another order",
    backend: inTransferBody(({ session, messages, action }) => ({
      action,
      messages,
      session: { data: session.data, namespace: session.namespace },
    })),
  },
  {
    name: "good-created",
    bot: "pizza",
    story: "201 with a good answer",
    backend: inOrder(around({ status: 201 })),
    warns: ["status-not-200"],
  },
  {
    name: "good-geocoded",
    bot: "pizza",
    story: "where the driver is, as a geocoder says it",
    backend: inOrderBody(({ session }) => {
      session.data.place = { name: "Gent", lat: 51.05434219999999, lng: 4.351697000000058 };
    }),
  },
  {
    name: "good-null-values",
    bot: "pizza",
    story: "null for what is not known, deep in the data",
    backend: inOrderBody(({ session }) => {
      session.data.driver = null;
    }),
  },
  {
    name: "good-own-refusal",
    bot: "login",
    story: "answers 200 with a block that asks again, whatever is typed",
    backend: (asked) => (asked.method === "POST" && asked.body?.user === "" ? ok({}) : doorman()(asked)),
    warns: ["nextdialogstate-missing"],
  },
  {
    name: "good-echo",
    bot: "pizza",
    story: "says and stores the user's note as it is, whatever is in it",
    backend: inOrderBody(({ session, messages }, { body }) => {
      session.data.note = body?.note;
      messages.push(text(`Your note: "${body?.note}"`));
    }),
  },
  {
    name: "good-own-address",
    bot: "pizza",
    story: "builds addresses from the host that it was called by",
    backend: inOrderBody(({ messages }, { headers }) => {
      messages.push(media({ type: "image", url: `http://${headers.host}/orders/4711.png` }));
    }),
  },
  {
    name: "good-empty-payload",
    bot: "pizza",
    story: "an empty payload on a link, as in the platform's tutorial",
    backend: inOrderBody(({ messages }) => {
      messages.push(buttons({ title: "Web", type: "web_url", url: "https://pizza.example.com", payload: {} }));
    }),
  },
  {
    name: "good-head",
    bot: "login",
    story: "answers HEAD and OPTIONS for load balancers and browsers",
    backend: (asked) => (["HEAD", "OPTIONS"].includes(asked.method) ? { ...ok({}), bytes: "" } : doorman()(asked)),
  },
  {
    name: "good-rate-limit",
    bot: "pizza",
    story: "refuses every third look at the menu, with a status that the bot file documents",
    backend: inMenu((reply) => (++looks % 3 === 0 ? refusal(429, "too many at once") : reply)),
    cases: ["samples", "probes"],
  },
  {
    name: "good-scheme-in-any-case",
    bot: "bank",
    story: "the scheme's name is caseless (RFC 9110, 11.1), the token is not",
    backend: (asked) => {
      const authorization = String(asked.headers.authorization).replace(/^bearer /i, "Bearer ");
      return allCases({ ...asked, headers: { ...asked.headers, authorization } });
    },
  },
  {
    name: "good-refusal-in-words",
    bot: "bank",
    story: "a refusal in the form of an answer, with words of its own and nothing else",
    backend: (asked) =>
      isAllowed(asked)
        ? wordy(asked)
        : {
            ...refusal(401, "no"),
            body: {
              session: { namespace: "account", data: { amount: null, error: "not allowed" } },
              messages: [text("You are not allowed to do that.")],
            },
          },
  },
  {
    name: "good-token",
    bot: "login",
    story: "a login that answers with a token, another one each time",
    backend: inLogin(
      inBody(({ session }: Loose) => {
        session.data.token = `eyJhbGciOiJub25lIn0.${"abcdefgh"[tokens++ % 8]}`;
      }),
    ),
  },
  {
    name: "good-in-turns",
    bot: "pizza",
    story: "greets in turns, and each answer has its id and its time",
    backend: inMenu(
      inBody((body: Loose) => {
        body.messages = [text(["Hello", "Hi", "Good to see you"][turns++ % 3])];
        Object.assign(body.session.data, { id: crypto.randomUUID(), at: Date.now(), since: new Date() });
      }),
    ),
    cases: ["samples", "generated", "probes"],
  },
  {
    name: "good-search",
    bot: "pizza",
    story: "looks for each word of the note, and answers with as many cards and the words in a list",
    backend: inOrderBody(({ session, messages }, { body }) => {
      const words = String(body?.note).replaceAll(/[{}]/g, "").split(/\s+/);
      session.data.words = words;
      messages.push(carousel(...words.map(() => CARD)));
    }),
    steps: ["order"],
    cases: ["samples", "probes"],
  },
  {
    name: "good-expected-data",
    bot: "login",
    story: "more members than the step promises, where the schema leaves them open",
    backend: inLogin(
      inBody(({ session }: Loose) => {
        session.data.since = 2012;
      }),
    ),
    ...samplesOnly,
  },
];
