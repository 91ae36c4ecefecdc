import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const CHROMIUM = "/usr/bin/chromium";
export const hasChromium = existsSync(CHROMIUM);

const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
];

/** Opens a page in Chromium. `args` say what is wanted of it; `{dir}` in them is a folder that `read` may look into. */
async function open<Result>(
  page: string,
  scheme: "light" | "dark",
  args: readonly string[],
  read: (out: string, dir: string) => Result | Promise<Result>,
): Promise<Result> {
  const dir = await mkdtemp(join(tmpdir(), "apistep-chromium-"));
  try {
    const file = join(dir, "page.html");
    await writeFile(file, page);
    const { stdout } = await promisify(execFile)(
      CHROMIUM,
      [
        ...FLAGS,
        `--user-data-dir=${join(dir, "profile")}`,
        `--blink-settings=preferredColorScheme=${scheme === "dark" ? 0 : 1}`,
        ...args.map((arg) => arg.replace("{dir}", dir)),
        pathToFileURL(file).href,
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    return await read(stdout, dir);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The page's colour at the top left. */
export function cornerColour(page: string, scheme: "light" | "dark"): Promise<readonly number[]> {
  const args = ["--window-size=1100,800", "--screenshot={dir}/page.png"];
  return open(page, scheme, args, async (_, dir) => {
    const { inflateSync } = await import("node:zlib");
    const png = await readFile(join(dir, "page.png"));
    const data = inflateSync(dataOf(png));
    return [...data.subarray(1, 4)]; // after the first line's filter, which leaves its first pixel as it is
  });
}

/** The image data of a PNG file, still compressed. */
function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Measures a page in a frame of the given width: runs `script`, a function of the frame's window. */
export function measure(page: string, scheme: "light" | "dark", width: number, script: string): Promise<unknown> {
  const frame = page.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const wrapper = `<!doctype html><meta charset="utf-8"><body><iframe style="border:0;width:${width}px;height:900px" srcdoc="${frame}"></iframe>
<pre id="result"></pre><script>
const frame = document.querySelector("iframe");
frame.onload = () => { document.getElementById("result").textContent = JSON.stringify((${script})(frame.contentWindow)); };
</script>`;
  return open(wrapper, scheme, ["--dump-dom", "--virtual-time-budget=5000"], (dom) => {
    const text = /<pre id="result">(.*?)<\/pre>/s.exec(dom)?.[1] ?? "";
    const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&nbsp;", "\u00a0");
    return JSON.parse(plain.replaceAll("&amp;", "&"));
  });
}
