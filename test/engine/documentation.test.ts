// The platform documentation's own examples. What is expected is written by hand from the documentation, as the facts
// (F-005 and so on) tell it, and never copied from what the engine says.
import { describe, expect, test } from "vitest";
import { botFile, session, Talk, text } from "./talk.js";

describe("the money transfer", () => {
  const asked = () => new Talk(botFile("money-transfer")).say("I want to transfer money");

  test("begins with the introduction", () => {
    expect(new Talk(botFile("money-transfer")).texts).toEqual(["Hi, I am the bank."]);
  });

  test("asks for the amount, and calls with what the session holds (F-005, F-009)", () => {
    const talk = asked();
    expect(talk.texts).toEqual(["How much?"]);
    talk.say("500");
    expect(talk.texts).toEqual([]);
    expect(talk.calls).toMatchObject([
      { step: "transfer", session: { transfer_amount: 500, card_type: "regular_account" } },
    ]);
  });

  test("stores the account, says the message, goes to the block that the backend names (F-038, F-040, F-041)", () => {
    const talk = asked()
      .say("500")
      .answer({
        ...session("account", { limit: 1000, amount: 500 }),
        messages: [text("You have {account.amount} left.")],
        nextDialogstate: "0a1",
      });
    expect(talk.texts).toEqual(["You have 500 left.", "Done. 500 left of 1000."]);
    expect(talk.block).toBe("transfer_ok");
    expect(talk.read("account")).toEqual({ limit: 1000, amount: 500 });
  });

  test("goes to the other block when there is not enough money (F-047)", () => {
    const talk = asked()
      .say("5000")
      .answer({ ...session("account", { limit: 1000, amount: 4000 }), nextDialogstate: "0a2" });
    expect(talk.texts).toEqual(["You are 4000 short."]);
  });

  test("is sorry when the call fails (F-046)", () => {
    expect(asked().say("500").fail("status").texts).toEqual(["Something went wrong."]);
  });

  test("does not ask again for an amount that it knows (F-105)", () => {
    const talk = new Talk(botFile("money-transfer"), { session: { transfer_amount: 20 } });
    expect(talk.say("send money to Ada").calls).toMatchObject([
      { session: { transfer_amount: 20, transfer_destination: "Ada" } },
    ]);
  });

  test("asks again, and in other words from the third time on (F-106)", () => {
    const talk = asked();
    expect(["all", "most", "half", "some"].map((words) => talk.say(words).texts)).toEqual([
      ["A number, please."],
      ["A number, please."],
      ["Digits only."],
      ["Digits only."],
    ]);
  });
});

test("the counter goes up by increment from a variable never set (F-085)", () => {
  const talk = new Talk(botFile("counter"));
  expect(["x", "y", "z", "x"].map((words) => talk.say(words).texts)).toEqual([
    ["Sorry, could you say that in other words?"],
    ["I still don't understand."],
    ["That is 3 times. I'll ask a colleague."],
    ["Sorry, could you say that in other words?"],
  ]);
});

test("a returning user is known by a flag that exists (F-102)", () => {
  const talk = new Talk(botFile("returning-user"), { user: { firstName: "Ada" } });
  expect(talk.texts).toEqual(["Welcome! I can help you with your orders."]);
  expect(talk.play({ type: "start" }).texts).toEqual(["Welcome back, Ada!"]);
});

describe("the class redirect by condition (F-101, F-104)", () => {
  test.each([
    { travelClass: "first", age: "30", want: "The lounge is on your left." },
    { travelClass: "Second", age: "65", want: "You pay the reduced fare." },
    { travelClass: "SECOND", age: "9", want: "You pay the full fare." },
    { travelClass: "Third", age: "30", want: "There is no third class." },
  ])("$travelClass, $age: $want", ({ travelClass, age, want }) => {
    const talk = new Talk(botFile("class-redirect"));
    expect(talk.texts).toEqual(["Which class do you travel in?"]);
    expect(talk.say("steerage").texts).toEqual(["First, Second or Third?"]);
    expect(talk.say(travelClass).texts).toEqual(["How old are you?"]);
    expect(talk.say(age).texts).toEqual([want]);
  });
});

test("the interpolation exercise (F-081, F-082, F-083, F-084)", () => {
  const talk = new Talk(botFile("interpolation"), {
    user: { firstName: "ada", lastName: "Lovelace" },
    session: { address: { city: "London" }, pictures: ["a.png", "b.png"], shouted: "HEY", visits: 1, list: ["x"] },
  });
  expect(talk.texts).toEqual([
    "Hello ada, welcome.",
    "adaLovelace",
    "[]",
    "a { is left alone",
    "London, b.png",
    "|ADA|hey|Ada|2",
    '["x"] {"city":"London"}',
  ]);
});
