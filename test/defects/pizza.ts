import { type Asked, type Backend, type Change, changing, inBody, type Loose, ok, refusal, text } from "./backend.js";

const PRICES: Readonly<Record<string, number>> = { margherita: 9, diavola: 11 };

/** The good backend of the pizza bot. */
export function pizzeria(): Backend {
  return (asked) => {
    switch (`${asked.method} ${asked.path}`) {
      case "GET /menu":
        return menu(asked);
      case "POST /orders":
        return order(asked);
      default:
        return refusal(405, "no such route");
    }
  };
}

export const POSTBACK = { title: "Order", type: "postback", payload: { nextDialogstateId: "ask_pizza" } };
export const CARD = { title: "Margherita", imageUrl: "https://pizza.example.com/margherita.png", buttons: [POSTBACK] };
export const carousel = (...elements: unknown[]) => ({ type: "carousel", config: { elements } });
export const media = (file: unknown) => ({ type: "media", config: { media: file } });
export const list = (...elements: unknown[]) => ({ type: "list", config: { elements } });
export const buttons = (...row: unknown[]) => ({
  type: "buttons",
  config: { textMessages: [{ text: "What next?" }], buttons: row },
});
export const quickReplies = (...row: unknown[]) => ({
  type: "quickReplies",
  config: { textMessages: [{ text: "How many?" }], quickReplies: row },
});

function menu({ query }: Asked) {
  if (query.kind !== "all" && query.kind !== "veggie") return refusal(400, "no such kind");
  return ok({
    session: { namespace: "menu", data: { kind: query.kind, count: query.kind === "all" ? 2 : 1 } },
    messages: [text("Of {menu.kind} there are {menu.count}."), carousel(CARD)],
  });
}

function order({ body }: Asked) {
  const { pizza, quantity, note, ordered } = body ?? {};
  const price = typeof pizza === "string" && Object.hasOwn(PRICES, pizza) ? PRICES[pizza] : undefined;
  const isCount = typeof quantity === "number" && Number.isInteger(quantity) && quantity >= 1 && quantity <= 10;
  const isNote = typeof note === "string" && note.length <= 100;
  if (price === undefined || !isCount || !isNote) return refusal(400, "that can't be ordered");
  return ok({
    session: { namespace: "order", data: { number: 4711, total: price * quantity } },
    messages: [text("That makes {order.total}.")],
    action: { nextDialogstate: ordered },
  });
}

export const inMenu = (change: Change): Backend => changing(pizzeria(), "GET /menu", change);
export const inOrder = (change: Change): Backend => changing(pizzeria(), "POST /orders", change);
export const inOrderBody = (...change: Parameters<typeof inBody>): Backend => inOrder(inBody(...change));

/** The menu with one more message. */
export const showing = (...messages: unknown[]): Backend =>
  inMenu(inBody((body: Loose) => void body.messages.push(...messages)));
