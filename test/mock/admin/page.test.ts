import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Script } from "node:vm";
import { expect, test } from "vitest";
import { PAGE } from "../../../src/mock/admin/page.js";
import { createMock } from "../../../src/mock/index.js";
import { hasChromium } from "../../validate/report/chromium.js";

test("the page is whole and loads nothing from elsewhere", () => {
  expect(PAGE).not.toMatch(/(?:src|href)=|innerHTML|https?:/);
  const script = /<script>([\s\S]*)<\/script>/.exec(PAGE)?.[1] ?? "";
  expect(() => new Script(script)).not.toThrow();
  for (const [, id = ""] of script.matchAll(/byId\("(\w+)"\)/g)) expect(PAGE).toContain(`id="${id}"`);
});

/** The page as it stands in Chromium after some seconds of its time. */
async function domOf(url: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "apistep-page-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];
  const args = [...flags, `--user-data-dir=${profile}`, "--dump-dom", "--virtual-time-budget=3000", url];
  try {
    return (await promisify(execFile)("/usr/bin/chromium", args, { maxBuffer: 16 * 1024 * 1024 })).stdout;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test.skipIf(!hasChromium)(
  "in Chromium, it shows what was asked and why it was answered so",
  { timeout: 60_000 },
  async () => {
    const much = { name: "too <b>much</b>", when: { body: { amount: { gt: 1000 } } }, respond: {} };
    const mock = await createMock({ scenarios: [much] });
    for (const amount of [2_000, 5])
      await fetch(`${mock.url}/pay`, { method: "POST", body: JSON.stringify({ amount }) });
    await mock.admin.force({ respond: {} });
    const dom = await domOf(`${mock.url}/__apistep/ui#2`);
    await mock.close();
    expect(dom).toContain("<td>too &lt;b&gt;much&lt;/b&gt;</td>");
    expect(dom).toContain('<tr class="chosen"><td>2</td>');
    expect(dom).toContain("1 waiting");
    expect(dom).toContain("NO  /body/amount: expected more than 1000, got 5");
  },
);
