import { describe, expect, test } from "vitest";
import { renderReport } from "../../../src/validate/index.js";
import { cornerColour, hasChromium, measure } from "./chromium.js";
import { FOLDERS, GOOD, SAMPLE } from "./sample.js";

const PAGE = renderReport("html", SAMPLE, FOLDERS);
const SCHEMES = ["light", "dark"] as const;
const LIMIT = 60_000; // a browser takes its time to start

/** Texts whose contrast with what is behind them is below that of WCAG AA. Runs in the browser. */
const FAINT = `(view) => {
  const rgb = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (channel) => { const s = channel / 255; return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4; };
  const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  const behind = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = rgb(view.getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const element of view.document.body.querySelectorAll("*:not(svg *)")) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
    if (!hasText) continue;
    const style = view.getComputedStyle(element);
    const [a, b] = [luminance(rgb(style.color)), luminance(behind(element))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) faint.push([element.className || element.tagName, style.color, element.textContent]);
  }
  return faint;
}`;

const WIDTHS = `(view) => {
  for (const details of view.document.querySelectorAll("details")) details.open = true;
  return [view.document.documentElement.scrollWidth, view.document.documentElement.clientWidth];
}`;

/** Elements that take part in a page with hostile texts, and the texts as they are shown. */
const SHOWN = `(view) => ({
  scripts: view.document.querySelectorAll("script, img, iframe, b, [onload], [onerror], [onmouseover]").length,
  title: view.document.title,
  heading: view.document.querySelector("h1").textContent,
  got: view.document.querySelector(".facts code:nth-of-type(1)") !== null,
})`;

describe.skipIf(!hasChromium)("in Chromium (/usr/bin/chromium)", () => {
  test.each(SCHEMES)("the page is %s where the system is", { timeout: LIMIT }, async (scheme) => {
    const colour = await cornerColour(PAGE, scheme);
    expect(colour).toEqual(scheme === "light" ? [0xf4, 0xf6, 0xf9] : [0x10, 0x14, 0x1a]);
  });

  test.each(SCHEMES)("all texts stand out enough to be read, %s", { timeout: LIMIT }, async (scheme) => {
    expect(await measure(PAGE, scheme, 1100, FAINT)).toEqual([]);
    expect(await measure(renderReport("html", GOOD, FOLDERS), scheme, 1100, FAINT)).toEqual([]);
  });

  test.each([320, 390, 1100])("nothing sticks out at a width of %i pixels", { timeout: LIMIT }, async (width) => {
    const long = {
      ...SAMPLE,
      backend: `http://${"long".repeat(60)}.example`,
      bot: { name: "B".repeat(90), file: "f" },
    };
    expect(await measure(renderReport("html", long, FOLDERS), "light", width, WIDTHS)).toEqual([width, width]);
  });

  test("hostile texts are shown, not obeyed", { timeout: LIMIT }, async () => {
    const name = `</title><script>alert(1)</script><img src=x onerror=alert(1)> "&lt;b&gt;" 'x'`;
    const page = renderReport("html", { ...SAMPLE, bot: { name, file: name }, backend: name }, FOLDERS);
    expect(await measure(page, "light", 1100, SHOWN)).toEqual({
      scripts: 0,
      title: `${name}: failed`,
      heading: name,
      got: true,
    });
  });
});
