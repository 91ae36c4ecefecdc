import type { ChildProcess } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closedPort, serveHttp, serveTcp } from "../backend/servers.js";
import { answering } from "../validate/bank.js";
import { BIN, run } from "./spawned.js";
import { BOT, folderWithBot, OK, validate } from "./validating.js";

const onlyOne = answering(({ amount }) => (amount === 1 ? OK : { ...OK, session: { data: {} } }));

test("0: the cases are listed, and nothing is sent", async () => {
  const cwd = await folderWithBot();
  const { code, out } = await validate(cwd, ["--list"]);
  expect(out).toBe("transfer/sample/one #smoke\ntransfer/sample/two\n");
  expect(code).toBe(0);
  const json = await validate(cwd, ["--list", "--json", "--tag", "smoke"]);
  expect(JSON.parse(json.out)).toMatchObject([{ id: "transfer/sample/one", kind: "sample", tags: ["smoke"] }]);
});

test("what failed last is run again alone, and after it is mended all", async () => {
  const cwd = await folderWithBot();
  const bad = await serveHttp(onlyOne);
  const good = await serveHttp(answering(() => OK));
  const names = async (backend: string) => {
    const { out, err } = await validate(cwd, ["-b", backend, "--last-failed", "--json"]);
    const { cases } = JSON.parse(out) as { cases: { name: string }[] };
    return { names: cases.map(({ name }) => name), err };
  };
  expect(await names(bad)).toEqual({ names: ["one", "two"], err: expect.stringContaining("nothing has failed") });
  expect(await names(good)).toEqual({ names: ["two"], err: "" });
  expect((await names(good)).names).toEqual(["one", "two"]);
});

test("a finding is replayed by its id", async () => {
  const cwd = await folderWithBot();
  const backend = await serveHttp(onlyOne);
  const first = JSON.parse((await validate(cwd, ["-b", backend, "--json"])).out);
  const id = first.cases[1].findings[0].id;
  const { code, out } = await validate(cwd, ["-b", backend, "--json", "--replay", id]);
  expect(JSON.parse(out).cases.map(({ name }: { name: string }) => name)).toEqual(["two"]);
  expect(code).toBe(1);
});

test("a baseline is written, and then all is well until something else breaks", async () => {
  const cwd = await folderWithBot();
  const backend = await serveHttp(onlyOne);
  const waivers = ["--waivers", "waivers.yaml"];
  const first = await validate(cwd, ["-b", backend, ...waivers, "--update-baseline"]);
  expect(first.err).toContain("waivers.yaml: one waiver added");
  expect(first.code).toBe(0);
  expect(await readFile(join(cwd, "waivers.yaml"), "utf8")).toContain("reason: baseline");
  expect((await validate(cwd, ["-b", backend, ...waivers])).code).toBe(0);
  const worse = await serveHttp(answering(() => ({ action: { nextDialogstate: 5 } })));
  expect((await validate(cwd, ["-b", worse, ...waivers])).code).toBe(1);
});

const SERVER = `
const { createServer } = require("node:http");
console.log("listening for secrets");
const answer = process.argv[2] === "bad" ? { session: {} } : {};
createServer((request, response) => {
  response.setHeader("content-type", "application/json");
  request.resume().on("end", () => response.end(JSON.stringify(answer)));
}).listen(new URL(process.argv[3]).port, "127.0.0.1");
`;

test.each([
  ["good", 0, ""],
  ["bad", 1, "listening for secrets"],
])("a %s backend is started and stopped; what it printed is told where it matters", async (kind, exit, told) => {
  const cwd = await folderWithBot();
  await writeFile(join(cwd, "server.cjs"), SERVER);
  const backend = await closedPort();
  const start = `"${process.execPath}" server.cjs ${kind} ${backend}`;
  const { code, err } = await validate(cwd, ["-b", backend, "--start", start]);
  expect(err).toContain(told);
  expect(code).toBe(exit);
  await expect(fetch(backend)).rejects.toThrow();
});

test("a backend that ends at a request is started again for the rest, and the request is named", async () => {
  const cwd = await folderWithBot();
  await writeFile(
    join(cwd, "server.cjs"),
    SERVER.replace("request.resume()", 'request.on("data", (body) => String(body).includes("1") && process.exit(7))'),
  );
  const backend = await closedPort();
  const start = `"${process.execPath}" server.cjs good ${backend}`;
  const { code, out, err } = await validate(cwd, ["-b", backend, "--start", start, "--json"]);
  const { cases, findings } = JSON.parse(out);
  expect(cases).toMatchObject([{ status: "failed" }, { status: "passed" }]);
  expect(findings).toMatchObject([{ rule: "backend-gone", case: 'sample "one"' }]);
  expect(err).toContain("is started again");
  expect(code).toBe(1);
});

test.each([
  ["throws", "setTimeout(() => { throw new Error('no such account') }, 50)"],
  ["exits", "setTimeout(() => { console.log('no such account'); process.exit() }, 50)"],
])("1: a backend that %s right after its last answer, with what it printed", async (_, crash) => {
  const cwd = await folderWithBot();
  await writeFile(
    join(cwd, "server.cjs"),
    SERVER.replace("request.resume()", `request.on("data", (body) => { if (String(body).includes("2")) ${crash} })`),
  );
  const backend = await closedPort();
  const start = `"${process.execPath}" server.cjs good ${backend}`;
  const { code, out, err } = await validate(cwd, ["-b", backend, "--start", start, "--json"]);
  const { cases, findings } = JSON.parse(out);
  expect(cases).toMatchObject([{ status: "passed" }, { status: "passed" }]);
  expect(findings).toMatchObject([{ rule: "backend-gone", got: expect.stringContaining('sample "two"') }]);
  expect(err).toContain("no such account");
  expect(code).toBe(1);
});

test("2: a backend that ends at once, with what it printed", async () => {
  const cwd = await folderWithBot();
  const start = `"${process.execPath}" -e "console.error('no database'); process.exit(3)"`;
  const { code, err } = await validate(cwd, ["-b", await closedPort(), "--start", start]);
  expect(err).toContain("ended with 3");
  expect(err).toContain("no database");
  expect(code).toBe(2);
});

test("2: a backend that does not listen where it should, with what it printed and how long was waited", async () => {
  const cwd = await folderWithBot(BOT.replace("method: POST", "method: POST\n    auth: { bearer: '${BANK_TOKEN}' }"));
  const backend = await closedPort();
  const start = 'echo "on another port with $BANK_TOKEN"; sleep 60';
  const { code, err } = await validate(cwd, ["-b", backend, "--start", start, "--wait-for-backend", "500ms"], {
    env: { BANK_TOKEN: "s3cret-token" },
  });
  expect(err).toContain(`error  ${JSON.stringify(start)} can't be reached at ${backend}`);
  expect(err).toContain("within 500 ms (--wait-for-backend): connect ECONNREFUSED");
  expect(err).toContain(`let it listen on ${new URL(backend).host}, or give it longer with --wait-for-backend;`);
  expect(err).toContain("| on another port with $BANK_TOKEN\n");
  expect(err).not.toContain("start the backend");
  expect(code).toBe(2);
});

test("2: the time of a run is also that of its backend to start, and the message says which of the two was up", async () => {
  const cwd = await folderWithBot();
  const args = ["-b", await closedPort(), "--start", "sleep 60", "--max-duration", "300ms"];
  const { code, err } = await validate(cwd, args);
  expect(err).toContain("within 300 ms (--max-duration): connect ECONNREFUSED");
  expect(err).toContain("or give it longer with --max-duration; it printed nothing");
  expect(code).toBe(2);
});

test("2: something else listens where a backend is to be started", async () => {
  const cwd = await folderWithBot();
  const { code, err } = await validate(cwd, ["-b", await serveHttp(onlyOne), "--start", "node server.cjs"]);
  expect(err).toContain("listens at");
  expect(code).toBe(2);
});

test("many requests at a time leave nothing on standard error, also when they are interrupted", async () => {
  const cwd = await folderWithBot();
  const many = ["--cases", "generated", "--generated", "300", "--concurrency", "50", "--rate", "100000", "--json"];
  const good = await serveHttp(answering(() => OK));
  expect(await validate(cwd, ["-b", good, ...many])).toMatchObject({ code: 0, err: "" });
  let child: ChildProcess | undefined;
  let requests = 0;
  const hanging = await serveHttp(() => {
    requests += 1;
    if (requests === 50) child?.kill("SIGINT");
  });
  const { code, out, err } = await validate(cwd, ["-b", hanging, ...many], {
    onStart: (started) => {
      child = started;
    },
  });
  expect(err).toBe("");
  expect(JSON.parse(out).counts).toMatchObject({ notChecked: 300 });
  expect(code).toBe(130);
});

test("2: whatever listens where a backend is to be started, also when it speaks no TLS", async () => {
  const cwd = await folderWithBot();
  const backend = (await serveTcp(() => {})).replace("http:", "https:");
  const { code, err } = await validate(cwd, ["-b", backend, "--start", "node server.cjs"]);
  expect(err).toContain("listens at");
  expect(code).toBe(2);
});

test("a started backend gets no request but those of the cases, however long it takes to listen", async () => {
  const cwd = await folderWithBot();
  const backend = await closedPort();
  const count =
    "let requests = 0; process.on('SIGTERM', () => { require('fs').writeFileSync('requests', String(requests)); process.exit(); });";
  const server = SERVER.replace("request.resume()", "requests += 1; request.resume()")
    .replace("createServer((", "setTimeout(() => createServer((")
    .replace(/"127\.0\.0\.1"\);\s*$/, '"127.0.0.1"), 300);');
  await writeFile(join(cwd, "server.cjs"), `${count}\n${server}`);
  const start = `exec "${process.execPath}" server.cjs good ${backend}`;
  const { code } = await validate(cwd, ["-b", backend, "--start", start, "--wait-for-backend", "10s"]);
  expect(await readFile(join(cwd, "requests"), "utf8")).toBe("2");
  expect(code).toBe(0);
});

test.each([
  ["hangs", () => {}, "answer-timeout", "300ms"],
  ["closes", (socket: Socket) => socket.destroy(), "answer-missing", "20s"],
] as const)("a proxy that %s is named, and the command that repeats the request goes through it", async (...given) => {
  const [, treat, rule, timeout] = given;
  const cwd = await folderWithBot();
  await cp("test/backend/certificates/server-ca.pem", join(cwd, "ca.pem"));
  const { host } = new URL(await serveTcp(treat));
  const proxy = ["--proxy", `http://ann:pr%2Fxy-p4ss@${host}`];
  const backend = await serveHttp(answering(() => OK));
  const args = ["-b", backend, ...proxy, "--ca", "ca.pem", "--timeout", timeout, "--sample", "one", "--json"];
  const { code, out } = await validate(cwd, args);
  const [finding] = JSON.parse(out).cases[0].findings;
  expect(finding).toMatchObject({ rule, got: expect.stringContaining(`, through the proxy ${host}`) });
  expect(finding.mend).toContain("find out whether the proxy answers");
  expect(finding.reproduce).toContain(`-p -x http://${host} -U "ann:$PROXY_PASSWORD" --cacert ca.pem`);
  expect(out).not.toMatch(/pr(?:%2F|\/)xy-p4ss/);
  expect(code).toBe(1);
});

test("130: watching, it runs again after a change, and ends with Ctrl-C", async () => {
  const cwd = await folderWithBot();
  let requests = 0;
  let child: ChildProcess | undefined;
  const backend = await serveHttp((request, response) => {
    requests += 1;
    answering(() => OK)(request, response);
  });
  const { code, out } = await validate(cwd, ["-b", backend, "--watch"], {
    onStart: (started) => {
      child = started;
      let waits = 0;
      started.stderr?.on("data", async (text: Buffer) => {
        if (!text.toString().includes("waiting for a change")) return;
        waits += 1;
        if (waits === 1) await writeFile(join(cwd, "bot.yaml"), "name: [");
        else if (waits === 2) await writeFile(join(cwd, "bot.yaml"), BOT.replace("name: two", "name: three"));
        else child?.kill("SIGINT");
      });
    },
  });
  expect(requests).toBe(4);
  expect(out).toContain('sample "three"');
  expect(code).toBe(130);
});

test("watching, a change ends the run that is under way, and a mistake ends nothing", async () => {
  const cwd = await folderWithBot();
  let child: ChildProcess | undefined;
  const backend = await serveHttp(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    response.setHeader("content-type", "application/json");
    if (!body.includes("2")) response.end(JSON.stringify(OK));
    else await writeFile(join(cwd, "bot.yaml"), "apiSteps: ["); // no answer: only a change can end this run
  });
  const { code, out, err } = await validate(cwd, ["-b", backend, "--watch"], {
    onStart: (started) => {
      child = started;
      started.stderr?.on("data", async (text: Buffer) => {
        if (text.includes("has a mistake") || text.includes("mistakes")) {
          await writeFile(join(cwd, "bot.yaml"), BOT.replace("amount: 2", "amount: 3").replace("two", "three"));
        }
      });
      started.stdout?.on("data", (text: Buffer) => {
        if (text.includes("passed ·")) child?.kill("SIGINT");
      });
    },
  });
  expect(out).toContain('skipped transfer · sample "two" the run was interrupted');
  expect(out).toContain('passed  transfer · sample "three"');
  expect(err).toContain("a file has changed");
  expect(err).not.toMatch(/^ +at /m);
  expect(code).toBe(130);
});

test("watching, it sees conversations that come later", async () => {
  const cwd = await folderWithBot();
  let child: ChildProcess | undefined;
  const { err } = await validate(cwd, ["-b", await serveHttp(answering(() => OK)), "--watch"], {
    onStart: (started) => {
      child = started;
      let isWritten = false;
      started.stderr?.on("data", async (text: Buffer) => {
        if (isWritten && text.toString().includes("conversations/a.yaml")) child?.kill("SIGINT");
        if (isWritten || !text.toString().includes("waiting for a change")) return;
        isWritten = true;
        await mkdir(join(cwd, "conversations"));
        await writeFile(join(cwd, "conversations/a.yaml"), "conversation: a\nturnz: []\n");
      });
    },
  });
  expect(err).toContain("conversations/a.yaml has");
});

test.each([
  ["a shard", ["--shard", "5/4"], '--shard "5/4" is no shard'],
  ["a shard without number", ["--shard", `1/${"9".repeat(400)}`], "is no shard"],
  ["a kind of case", ["--cases", "sample"], '--cases "sample" is no kind of case'],
  ["a rate", ["--rate", "fast"], '--rate "fast" is no rate'],
  ["a rate of none", ["--rate", "0"], '--rate "0" is no rate'],
  ["a rate beyond numbers", ["--rate", "9".repeat(400)], "is no rate"],
  ["a number", ["--concurrency", "0"], '--concurrency "0" is no whole number'],
  ["a duration beyond numbers", ["--max-duration", "1e400"], '--max-duration "1e400" is no duration'],
  ["a duration too long for timers", ["--max-duration", "99999999m"], '--max-duration "99999999m" is too long'],
  ["a timeout too long for timers", ["--timeout", "2147483648ms"], '--timeout "2147483648ms" is too long'],
  [
    "a duration of hours",
    ["--timeout", "999999h"],
    "expected a number with ms, s or m, for example 500ms, 5s or 1m, at",
  ],
  ["a wait without end", ["--wait-for-backend", `${"9".repeat(400)}s`], "is too long"],
  ["a negative duration", ["--timeout", "-1s"], '--timeout "-1s" is no duration'],
  ["a header", ["--header", "secret-without-colon"], "--header holds no header"],
  ["a header of the connection", ["--header", "Content-Length: 1"], "--header can't set Content-Length"],
  ["a waivers file", ["--update-baseline"], "--update-baseline needs --waivers"],
  ["a waivers file that is a directory", ["--waivers", "."], ". is a directory"],
  ["a key", ["--cert", "client.pem"], "--cert and --key belong together"],
  ["an authority", ["--ca", "nosuch.pem"], "--ca: can't read nosuch.pem"],
  ["an authority that is a directory", ["--ca", "."], "--ca: can't read ."],
  ["an authority that is no PEM", ["--ca", "bot.yaml"], "--ca (bot.yaml) is no certificate in PEM"],
  ["a key that is no PEM", ["--cert", "bot.yaml", "--key", "bot.yaml"], "--key (bot.yaml) is no private key in PEM"],
  ["a proxy", ["--proxy", "http://127.0.0.1:99999"], "--proxy is no http or https URL"],
  ["a pattern", ["--filter", ""], "--filter is empty"],
  ["a pattern that excludes", ["--exclude", " "], "--exclude is empty"],
  ["a pattern that matches nothing", ["--filter", "["], "none of 2 cases is selected"],
  ["an id", ["--replay", "4f1c02ab-9e3d"], 'no case has the id "4f1c02ab-9e3d", nor a finding of that id'],
  ["a command", ["--start", ""], "--start is empty"],
  ["a config file", ["--config", ""], "--config, or APISTEP_CONFIG, is empty"],
  [
    "a conversation file",
    ["--conversations", ""],
    "the name of a file is empty\n       a variable that is not set may",
  ],
  [
    "a conversation",
    ["--cases", "conversations"],
    "bot.yaml has no conversations: nothing to run\n       put conversation f",
  ],
  [
    "a conversation of a step",
    ["--cases", "conversations", "--step", "transfer"],
    "leave out --step: conversations are",
  ],
  [
    "a generated case",
    ["--generated", "0", "--cases", "generated"],
    "bot.yaml has no generated cases: nothing to run\n       --generated 0 asks for none",
  ],
  ["a report", ["--list", "--reporter", "junit=junit.xml"], "--list sends nothing, so that --reporter has nothing"],
])("2: %s that is none", async (_, args, message) => {
  const { code, out, err } = await validate(await folderWithBot(), ["-b", "https://127.0.0.1:1", ...args]);
  expect(err).toContain(message);
  expect(err).not.toContain("secret-without");
  expect(err).not.toMatch(/^ +at |Warning:/m); // no stack, nothing of Node's
  expect(out).toBe("");
  expect(code).toBe(2);
});

test("2: the names of a bot file and of a config file that are empty", async () => {
  const cwd = await folderWithBot();
  const bot = await run(process.execPath, [BIN, "validate", "", "--list"], { cwd });
  expect(bot.err).toBe("error  the name of a file is empty\n       a variable that is not set may stand there\n");
  expect(bot.code).toBe(2);
  const config = await validate(cwd, ["--list"], { env: { APISTEP_CONFIG: "" } });
  expect(config.err).toContain("error  --config, or APISTEP_CONFIG, is empty\n       leave it out");
  expect(config.code).toBe(2);
});

test("--list goes before a reporter of the config file", async () => {
  const cwd = await folderWithBot();
  await writeFile(join(cwd, "apistep.config.yaml"), "validate: { reporter: [junit=junit.xml] }\n");
  expect(await validate(cwd, ["--list"])).toMatchObject({ code: 0, err: "" });
});
