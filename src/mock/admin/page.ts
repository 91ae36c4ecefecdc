/**
 * The page of the mock: requests as they come, why each was answered so, forced answers and scenario sets. One file,
 * without a build and without anything from elsewhere. All that it shows is set as text, never as HTML.
 */
export const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>apistep mock</title>
<style>
  :root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; }
  body { margin: 0; display: grid; grid-template: auto 1fr / 1fr 1fr; height: 100vh; }
  header { grid-column: 1 / 3; display: flex; gap: 1.5em; align-items: center; padding: .6em 1em; flex-wrap: wrap; }
  header, section { border-bottom: 1px solid #8884; }
  h1 { font-size: 1.1em; margin: 0; }
  section, aside { overflow: auto; padding: 0 1em 1em; }
  aside { border-left: 1px solid #8884; }
  table { border-collapse: collapse; width: 100%; }
  td, th { text-align: left; padding: .25em .6em .25em 0; vertical-align: top; }
  tbody tr { cursor: pointer; }
  tr.chosen, tbody tr:hover { background: #8882; }
  .bad { color: #c33; }
  pre, textarea { font: 12px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
  textarea { width: 100%; box-sizing: border-box; }
  h2 { font-size: 1em; margin: 1em 0 .3em; }
</style>
<header>
  <h1>apistep mock</h1><span id="bot"></span><span id="sets"></span>
  <button id="reset">Reset conversations</button><button id="clear">Clear requests</button>
  <span id="note" class="bad" role="status"></span>
</header>
<section>
  <table><thead><tr><th>#<th>Step<th>Conversation<th>Scenario<th>Goes to<th>Status</tr></thead><tbody id="rows"></tbody></table>
</section>
<aside>
  <h2>Force the next answer</h2>
  <form id="force">
    <select id="step" aria-label="API step"><option value="">any step</option></select>
    <input id="who" placeholder="any conversation" aria-label="conversation">
    <textarea id="respond" rows="4" aria-label="answer" spellcheck="false">{ "messages": ["Hello from the mock."] }</textarea>
    <button>Force</button> <span id="waiting"></span>
  </form>
  <div id="detail"></div>
</aside>
<script>
const byId = (id) => document.getElementById(id);
const known = new Map();
let token = "";

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
function note(text) { byId("note").textContent = text; }
function headers() {
  return { "content-type": "application/json", ...(token ? { authorization: "Bearer " + token } : {}) };
}
async function call(method, path, body) {
  const answer = await fetch("/__apistep/" + path, { method, headers: headers(), body: body && JSON.stringify(body) });
  if (answer.status === 401) {
    const given = prompt("Admin token");
    if (given) { token = given; return call(method, path, body); }
  }
  const result = answer.status === 204 ? undefined : await answer.json();
  if (answer.ok) return result;
  const mistakes = (result.mistakes || []).map(({ where, what }) => where + " " + what);
  throw new Error([result.detail, ...mistakes].join("; "));
}
const doing = (work) => async (event) => {
  event?.preventDefault();
  note("");
  try { await work(event); } catch (error) { note(error.message); }
};

function addRow(request) {
  const row = document.createElement("tr");
  const cells = [request.id, request.step ?? request.method + " " + request.path, request.conversation ?? "", request.scenario ?? "", request.nextDialogstate ?? ""];
  for (const cell of cells) row.append(element("td", cell));
  const isBad = request.problems.length > 0 || request.fault !== null || request.status >= 400;
  row.append(element("td", request.status + (request.fault === null ? "" : " (" + request.fault + ")") + (request.problems.length > 0 ? " !" : ""), isBad ? "bad" : ""));
  row.onclick = () => { location.hash = request.id; };
  known.set(request.id, row);
  byId("rows").prepend(row);
  while (known.size > 1000) { const [oldest] = known.keys(); known.get(oldest).remove(); known.delete(oldest); }
}
function part(title, value) {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  byId("detail").append(element("h2", title), element("pre", text));
}
function explained({ scenario, place, reason, predicates }) {
  const lines = predicates.map((each) => (each.holds ? "  yes " : "  NO  ") + each.pointer + ": expected " + each.expected + ", got " + each.actual);
  return [scenario + (place ? "  (" + place + ")" : ""), ...(reason ? ["  " + reason] : []), ...lines].join("\\n");
}
async function show(id) {
  for (const [other, row] of known) row.className = other === id ? "chosen" : "";
  const { request, answer, before, after, why, problems } = await call("GET", "requests/" + id);
  byId("detail").replaceChildren();
  const again = element("button", "Handle again");
  again.onclick = doing(() => call("POST", "requests/" + id + "/replay"));
  byId("detail").append(element("h2", "Request " + id), again);
  if (problems.length > 0) part("What is wrong with it", problems.map(({ pointer, expected, got }) => pointer + ": expected " + expected + ", got " + got).join("\\n"));
  if (why) {
    part("Why", why.summary);
    for (const each of [why.answered, why.nearest]) if (each) part("", explained(each));
    if (why.tried.length > 0) part("Tried before", why.tried.map(explained).join("\\n"));
  }
  part("Body", request.body);
  part("Answer", answer);
  if (before) part("Conversation", { before, after });
  part("Query and headers", { query: request.query, headers: request.headers });
}
async function showSets() {
  const sets = await call("GET", "sets");
  byId("sets").replaceChildren(...sets.map(({ name, isOn }) => {
    const label = element("label", " " + name + " ");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = isOn;
    box.onchange = doing(async () => {
      const others = sets.filter((set) => set.isOn && set.name !== name).map((set) => set.name);
      try { await call("PUT", "sets", { on: box.checked ? [...others, name] : others }); } finally { await showSets(); }
    });
    label.prepend(box);
    return label;
  }));
}
function showWaiting(answers) {
  byId("waiting").textContent = answers.length === 0 ? "" : answers.length + " waiting";
}
function showSteps(steps) {
  const options = steps.map((step) => { const made = element("option", step); made.value = step; return made; });
  byId("step").append(...options);
}
function took(event) {
  if (event.type === "request" && !known.has(event.request.id)) addRow(event.request);
  if (event.type === "forced") showWaiting(event.answers);
  if (event.type === "sets") showSets();
  if (event.type === "reload") { note(event.ok ? "" : event.message); if (event.ok) showSets(); }
}
async function listen() {
  let last = Math.max(0, ...known.keys());
  for (;;) {
    try {
      const answer = await fetch("/__apistep/events", { headers: { ...headers(), "last-event-id": String(last) } });
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = "";
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        const blocks = (rest + read.value).split("\\n\\n");
        rest = blocks.pop();
        for (const data of blocks.flatMap((block) => block.split("\\n")).filter((line) => line.startsWith("data:"))) {
          const event = JSON.parse(data.slice(5));
          if (event.type === "request") last = event.request.id;
          took(event);
        }
      }
    } catch {}
    note("The mock is gone; trying again.");
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await call("GET", "health").then(() => note(""), () => {});
  }
}
const showChosen = doing(() => location.hash === "" ? undefined : show(Number(location.hash.slice(1))));
onhashchange = showChosen;
byId("force").onsubmit = doing(async () => {
  const [step, conversation] = [byId("step").value, byId("who").value];
  await call("POST", "answers", { ...(step && { step }), ...(conversation && { conversation }), respond: JSON.parse(byId("respond").value) });
});
byId("reset").onclick = doing(() => call("DELETE", "conversations"));
byId("clear").onclick = doing(async () => {
  await call("DELETE", "requests");
  known.clear();
  byId("rows").replaceChildren();
  byId("detail").replaceChildren();
});
doing(async () => {
  const { bot, steps } = await call("GET", "health");
  byId("bot").textContent = bot ?? "";
  for (const request of (await call("GET", "requests?limit=1000")).reverse()) addRow(request);
  showWaiting(await call("GET", "answers"));
  await showSets();
  showSteps(steps);
  listen();
  await showChosen();
})();
</script>
</html>
`;
