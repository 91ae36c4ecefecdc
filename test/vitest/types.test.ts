import "../../src/vitest/index.js";
import { expect, expectTypeOf, test } from "vitest";
import { parseBot } from "../../src/bot/index.js";

// Checked by tsc: a wrong line below makes "npm run typecheck" fail.

const bot = parseBot("name: Bank");

test("matchers have types", async () => {
  const wrong = (answer: object, response: Response) => [
    // @ts-expect-error no namespace
    expect(answer).toSetSession(),
    // @ts-expect-error no block
    expect(answer).toGoTo(5),
    // @ts-expect-error an unknown option
    expect(answer).toConformToApiStep({ bots: bot }),
    // @ts-expect-error no severity
    expect(response).toConformToApiStep({ failOn: "all" }),
    // @ts-expect-error no such matcher
    expect(answer).toSetSesion("account"),
  ];
  expectTypeOf(wrong).toBeFunction();
  const all = (answer: object, response: Response) => ({
    now: expect(answer).toConformToApiStep({ bot }),
    later: expect(response).not.toConformToApiStep({ bot, step: "transfer", failOn: "warning" }),
    set: expect(response).toSetSession("account", { amount: expect.any(Number) }),
    promised: expect(Promise.resolve(answer)).resolves.toGoTo("transfer_ok", { bot }),
  });
  expectTypeOf(all).returns.toEqualTypeOf<{
    // biome-ignore lint/suspicious/noConfusingVoidType: what a matcher returns
    now: void;
    later: Promise<void>;
    set: Promise<void>;
    promised: Promise<void>;
  }>();
});
