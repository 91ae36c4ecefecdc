import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ApistepError } from "../../src/core/index.js";
import { bank, inProcess } from "./bank.js";

/** A new folder with these files, and a mock with the first of them. */
function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "apistep-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const start = (files: Readonly<Record<string, string>>) =>
  inProcess({ bot: bank(), scenarios: join(folder(files), Object.keys(files)[0] ?? "") });

async function mistake(files: Readonly<Record<string, string>>): Promise<string> {
  const root = folder(files);
  const error = await inProcess({ bot: bank(), scenarios: join(root, Object.keys(files)[0] ?? "") }).then(
    () => Promise.reject(new Error("it started")),
    (reason: ApistepError) => reason,
  );
  expect(error.code).toBe("bad-file");
  return error.message.replaceAll(`${root}/`, "").split("\n").at(-1) ?? "";
}

describe("files that a scenario file includes", () => {
  test("in the place of a scenario, an answer, a message or data; from the folder of the file that names them", async () => {
    const { inject } = await start({
      "s.yaml":
        "scenarios:\n  - include: parts/scenario.yaml\n  - { name: b, when: { step: card }, respond: { include: answer.json } }",
      "parts/scenario.yaml":
        "name: a\nwhen: { step: balance }\nrespond: { session: { namespace: n, data: { include: data.yaml } } }",
      "parts/data.yaml": "deep: { list: [1, 2] }",
      "answer.json": `{ "messages": [{ "include": "parts/hello.yaml" }, "Bye"] }`,
      "parts/hello.yaml": "{ text: Hello, quickReplies: [{ title: Go, goTo: transfer_ok }] }",
    });
    expect((await inject("/balance")).json()).toEqual({
      session: { namespace: "n", data: { deep: { list: [1, 2] } } },
    });
    const { messages } = (await inject("/cards/1/of/2")).json();
    expect(messages[0].config.quickReplies[0].payload).toEqual({ nextDialogstateId: "0b7a" });
    expect(messages[1].config.textMessages[0].text).toBe("Bye");
  });

  const wrong: readonly (readonly [title: string, files: Record<string, string>, want: string])[] = [
    [
      "no such file",
      { "s.yaml": "scenarios:\n  - { name: a, respond: { include: nope.yaml } }" },
      's.yaml:2:36  there is no file "nope.yaml"; the path is read from the folder of this file',
    ],
    [
      "a path out of the folder",
      { "in/s.yaml": "scenarios:\n  - include: ../a.yaml", "a.yaml": "name: a" },
      'in/s.yaml:2:14  "../a.yaml" is outside of the scenario folder; include files of the folder of this file only',
    ],
    [
      "a whole path",
      { "s.yaml": "scenarios:\n  - include: /etc/hosts" },
      's.yaml:2:14  "/etc/hosts" is outside of the scenario folder; include files of the folder of this file only',
    ],
    [
      "a file that includes itself",
      {
        "s.yaml": "scenarios:\n  - { name: a, respond: { include: a.yaml } }",
        "a.yaml": "include: b.yaml",
        "b.yaml": "include: a.yaml",
      },
      'b.yaml:1:10  "a.yaml" includes itself; take out one of the includes',
    ],
    [
      "a mistake in an included file stands there",
      { "s.yaml": "scenarios:\n  - { name: a, respond: { include: a.yaml } }", "a.yaml": "\nmesages: [Hi]" },
      'a.yaml:2:1  scenarios.0.respond: unknown key "mesages"; did you mean "messages"?',
    ],
    [
      "an answer of an included file that breaks the contract",
      {
        "s.yaml": "scenarios:\n  - { name: a, when: { step: transfer }, respond: { include: a.yaml } }",
        "a.yaml": "session:\n  namespace: account\n  data: { amount: much }",
      },
      'a.yaml:3:19  scenario "a" (step "transfer"): session-unexpected: expected a number, got "much"',
    ],
  ];

  test.each(wrong)("%s", async (_title, files, want) => {
    expect((await mistake(files)).slice(0, want.length)).toBe(want);
  });

  test("a link to a file out of the folder", async () => {
    const root = folder({ "in/s.yaml": "scenarios:\n  - include: link.yaml", "a.yaml": "name: a\nrespond: {}" });
    symlinkSync(join(root, "a.yaml"), join(root, "in/link.yaml"));
    await expect(inProcess({ scenarios: join(root, "in/s.yaml") })).rejects.toThrow("outside of the scenario folder");
  });

  test("a file that includes very much", async () => {
    const line = "[{ include: b.yaml }, { include: b.yaml }, { include: b.yaml }, { include: b.yaml }]";
    const files = Object.fromEntries(
      ["b", "c", "d", "e", "f", "g"].map((name, index, all) => [
        `${name}.yaml`,
        line.replaceAll("b.yaml", `${all[index + 1] ?? "end"}.yaml`),
      ]),
    );
    const text = await mistake({ "s.yaml": `scenarios: ${line}`, ...files, "end.yaml": "Hi" });
    expect(text).toContain("too much is included");
  });
});
