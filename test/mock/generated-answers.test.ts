import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkOptionsFor, parseBot } from "../../src/bot/index.js";
import { checkResponse } from "../../src/contract/index.js";
import { generateAnswers } from "../../src/mock/generate-answer.js";

/** A bot whose steps write sessions of many shapes. */
const MANY = `
name: Many
apiSteps:
  order:
    method: POST
    path: /order
    expects:
      session:
        order:
          type: object
          required: [id, items, total, customer, status]
          additionalProperties: false
          properties:
            id: { type: string, pattern: "^[A-Z]{3}-[0-9]{6}$" }
            status: { enum: [open, paid, sent] }
            total: { type: number, minimum: 0, multipleOf: 0.5 }
            createdAt: { type: string, format: date-time }
            customer: { $ref: "#/$defs/person" }
            items:
              type: array
              minItems: 1
              maxItems: 5
              items:
                type: object
                required: [name, price, quantity]
                properties:
                  name: { type: string, maxLength: 20 }
                  price: { type: number, exclusiveMinimum: 0 }
                  quantity: { type: integer, minimum: 1, maximum: 3 }
          $defs:
            person:
              type: object
              required: [name, email]
              properties:
                name: { type: string, minLength: 3 }
                email: { type: string, format: email }
                phone: { type: string, pattern: "^0[0-9]{9}$" }
        customer: { type: object, required: [firstName, age], properties: { firstName: { type: string }, age: { type: integer, minimum: 18, maximum: 21 } } }
      nextDialogstate: [done, failed, null]
  appointment:
    method: POST
    path: /appointment
    expects:
      session:
        appointment:
          type: object
          required: [date, time, doctor]
          properties:
            date: { type: string, format: date }
            time: { type: string, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }
            doctor: { type: object, properties: { name: { type: string } }, required: [name] }
            location: { type: object, properties: { lat: { type: number, minimum: 49, maximum: 51 }, lng: { type: number } } }
  address:
    method: GET
    path: /address
    expects:
      session:
        address:
          allOf:
            - { type: object, required: [street], properties: { street: { type: string } } }
            - { properties: { zip: { type: integer, minimum: 1000, maximum: 9999 }, country: { type: string, minLength: 2, maxLength: 2 } } }
  payment:
    method: POST
    path: /payment
    expects:
      session:
        payment:
          type: object
          required: [method, amount]
          properties:
            amount: { type: number, exclusiveMinimum: 0, exclusiveMaximum: 1 }
            method:
              oneOf:
                - { type: object, required: [iban], additionalProperties: false, properties: { iban: { type: string, minLength: 15, maxLength: 34 } } }
                - { type: object, required: [cardNumber], additionalProperties: false, properties: { cardNumber: { type: string, pattern: "^[0-9]{16}$" } } }
  search:
    method: GET
    path: /search
    expects:
      session:
        results:
          type: object
          required: [count, tags]
          properties:
            count: { type: integer, multipleOf: 10 }
            tags: { type: array, uniqueItems: true, minItems: 2, maxItems: 4, items: { type: string, title: Colour } }
            hits: { type: array, prefixItems: [{ type: string, format: uuid }, { type: number }], items: false, minItems: 2 }
      nextDialogstate: [done, failed]
  profile:
    method: GET
    path: /profile
    expects:
      session:
        profile:
          type: object
          properties:
            nickname: { type: [string, "null"], maxLength: 8 }
            website: { type: string, format: uri }
            avatar: { type: string, format: uri, maxLength: 60 }
            birthday: { type: string, format: date }
            language: { type: string, default: nl }
            isMember: { type: boolean }
            city: { examples: [Ghent, Mechelen] }
  weather:
    method: GET
    path: /weather
    expects:
      session: { weather: { type: object, additionalProperties: { type: number, minimum: -20, maximum: 40 }, minProperties: 2 } }
  tracking:
    method: GET
    path: /tracking
    expects:
      session:
        parcel:
          type: object
          required: [trackingCode, events]
          properties:
            trackingCode: { type: string, minLength: 12, maxLength: 12 }
            events: { type: array, minItems: 2, items: { type: object, required: [time, city], properties: { time: { type: string, format: time }, city: { type: string, maxLength: 5 } } } }
  anything: { method: GET, path: /anything, expects: { session: { anything: true, more: {} } } }
  tree:
    method: GET
    path: /tree
    expects:
      session:
        tree: { type: object, required: [name], properties: { name: { type: string }, amount: { type: number }, children: { type: array, maxItems: 2, items: { $ref: "#" } } } }
  conditional:
    method: GET
    path: /conditional
    expects:
      session:
        plan:
          type: object
          required: [kind, price]
          properties: { kind: { enum: [free, paid] }, price: { type: number } }
          if: { properties: { kind: { const: free } } }
          then: { properties: { price: { maximum: 0 } } }
          else: { properties: { price: { minimum: 5 } } }
blocks: [done, failed]
`;

const bots = [parseBot(MANY), parseBot(readFileSync("examples/banking/bot.yaml", "utf8"))];
const encoder = new TextEncoder();

test("10,000 generated answers: none breaks the contract or the bot's expectations", () => {
  const wrong: unknown[] = [];
  const different = new Set<string>();
  let count = 0;
  for (let seed = 1; count < 10_000; seed++) {
    for (const bot of bots) {
      for (const step of bot.apiSteps.values()) {
        const checks = checkOptionsFor(bot, step);
        const answer = generateAnswers(bot, step, { checks, seed, wire: "action", today: new Date("2026-01-02") });
        for (let number = 0; number < 20; number++, count++) {
          const { json } = answer(number);
          different.add(json);
          const headers = { "content-type": "application/json" };
          const { findings } = checkResponse({ status: 200, headers, body: encoder.encode(json), ms: 0 }, checks);
          wrong.push(...findings.filter(({ severity }) => severity === "error"));
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(different.size).toBeGreaterThan(2_000);
}, 60_000);
