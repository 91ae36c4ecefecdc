import { expect, test } from "vitest";
import { checkResponse } from "../../src/contract/index.js";

const SIZE = 200_000;
/** Microseconds of the processor's time, whatever else the machine does: what is not linear takes minutes. */
const LIMIT = 3_000_000;
const repeat = (text: string, count = Math.floor(SIZE / text.length)) => text.repeat(count);
const listOf = (item: string) => `[${Array.from({ length: Math.floor(SIZE / (item.length + 1)) }, () => item)}]`;
const keys = (value: string) => Array.from({ length: SIZE / 10 }, (_, index) => `"k${index}":${value}`).join(",");
const message = (config: string, type = "buttons") => `{"messages":[{"type":"${type}","config":${config}}]}`;

const bodies: Record<string, string> = {
  "deep arrays": `${repeat("[")}${repeat("]")}`,
  "deep arrays, not closed": repeat("["),
  "deep objects": `${repeat('{"a":')}1${repeat("}", SIZE / 5)}`,
  "deep data": `{"session":{"namespace":"a","data":${repeat("[")}${repeat("]")}}}`,
  "deep data with a prototype's key": `{"session":{"namespace":"a","data":${repeat('{"__proto__":')}1${repeat("}", Math.floor(SIZE / 13))}}}`,
  "many prototypes' keys": `{"session":{"namespace":"a","data":${listOf('{"__proto__":1}')}}}`,
  "many unknown members": `{${keys("1")}}`,
  "many unknown members that hold parts": `{${keys('{"session":1}')}}`,
  "a flat session": `{"session":{${keys("1")}}}`,
  "many flat sessions": `{"session":${listOf('{"a":1}')}}`,
  "many messages that are none": `{"messages":${listOf("0")}}`,
  "many webhook messages": `{"messages":${listOf('{"text":"a"}')}}`,
  "many v1 messages": `{"messages":${listOf('{"buttonTemplate":1}')}}`,
  "many unknown types": `{"messages":${listOf('{"type":"Text"}')}}`,
  "many buttons": message(
    `{"textMessages":[],"buttons":${listOf('{"type":"postback","payload":{"nextDialogstateId":"b7"}}')}}`,
  ),
  "many quick replies": message(
    `{"textMessages":[],"quickReplies":${listOf('{"title":"","type":1}')}}`,
    "quickReplies",
  ),
  "many bad addresses": message(`{"elements":${listOf('{"imageUrl":"https://a b"}')}}`, "carousel"),
  "a long key": `{"${repeat("nextDialogstate")}":1}`,
  "a long text": message(`{"textMessages":[{"text":"${repeat("{")}"}]}`, "text"),
  "a long text of what programs print": message(
    `{"textMessages":[{"text":${JSON.stringify(repeat("b' -0 ['a', : None  \n\n\n #REF Map(2) {a undefine &#39 Uw Ã» "))}}]}`,
    "text",
  ),
  "a long label": message(`{"textMessages":[],"buttons":[{"title":"${repeat("{a} ")}"}]}`),
  "a long string without an end": `"${repeat("\\\\")}`,
  "many frames that are none": JSON.stringify({ text: repeat(" at a (b.js: #1 c.php( at System. goroutine 1 [") }),
  "many times at": JSON.stringify({ text: `${repeat("at ")}.js:.java:.cs:line ` }),
  "an HTML page without an end": repeat("<title>"),
  "many mentions of it": JSON.stringify({ session: { namespace: "a", data: { constructor: repeat("prototype ") } } }),
  "a string for a function":
    '{"session":{"namespace":{"toString":1},"data":{"valueOf":1,"toJSON":1}},"messages":[{"type":{"toString":1}},{"type":"buttons","config":{"textMessages":[],"buttons":[{"type":{"toString":1}}]}}]}',
};

const options = {
  blocks: { ids: new Set(Array.from({ length: 10 }, (_, index) => `block_${index}`)), idOf: new Map() },
  expects: { nextDialogstate: new Set(["a"]), session: new Map([["account", () => []]]) },
  secrets: [{ name: "TOKEN", value: "s3cr3t" }],
};

test.each(Object.entries(bodies))("%s", (_, body) => {
  const headers = { "content-type": "application/json" };
  const start = process.cpuUsage();
  const { findings } = checkResponse({ status: 200, headers, body: new TextEncoder().encode(body), ms: 1 }, options);
  expect(process.cpuUsage(start).user).toBeLessThan(LIMIT);
  expect(findings.length).toBeGreaterThan(0);
  for (const { got } of findings) expect(got.length).toBeLessThan(300);
});
