import { expect, test } from "vitest";
import { validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { answering, bankBot, findingsOf } from "./bank.js";

const image = (url: string) => ({ type: "media", config: { media: { type: "image", url } } });

/** What is told of an image at an address, `PORT` being the backend's own. */
async function told(url: string, typed: unknown = 1): Promise<string[]> {
  let port = "";
  const backend = await serveHttp(
    answering(() => ({ messages: [image(url.replace("PORT", port))], action: { nextDialogstate: "0b7c" } })),
  );
  port = new URL(backend).port;
  const report = await validateBackend({ bot: bankBot([{ name: "one", session: { amount: typed } }]), backend });
  return findingsOf(report).map(({ rule, severity, pointer }) => `${severity} ${rule} ${pointer}`);
}

test.each([
  "http://localhost/a.png",
  "http://localhost:3000/a.png",
  "https://api.localhost/a.png",
  "http://127.0.0.1:1/a.png",
  "http://127.3.2.1/a.png",
  "http://0.0.0.0:8080/a.png",
  "http://[::1]:8080/a.png",
  "http://10.1.2.3/a.png",
  "http://192.168.0.7:3000/a.png",
  "http://172.16.0.1/a.png",
  "http://172.31.0.1/a.png",
  "http://169.254.169.254/a.png",
  "http://[fd00::1]/a.png",
  "https://cdn.parcels.test/a.png",
  "https://cdn.example:8080/a.png",
  "https://nowhere.invalid",
  "https://printer.local/a.png",
  "https://files.shop.internal/a.png",
  "http://backend:8080/a.png",
  "http://backend",
])("%s can't be reached from a phone", async (url) => {
  expect(await told(url)).toEqual(["warning url-not-public /messages/0/config/media/url"]);
});

test.each([
  "https://bank.example.com/a.png",
  "https://8.8.8.8/a.png",
  "http://172.15.0.1/a.png",
  "http://172.32.0.1/a.png",
  "https://10.example.com/a.png",
  "https://localhost.example.com/localhost/10.0.0.1",
  "https://x.example.com/?to=http://localhost:3000/",
  "https://test.example.com/a.png",
  "https://parcels.test.be/a.png",
  "https://example.com/a.test",
  "http://{host}:3000/a.png",
  "http://{host}.local/a.png",
  // The backend's own, by the names that lead to it.
  "http://127.0.0.1:PORT/a.png",
  "http://localhost:PORT/a.png",
])("%s can, or nobody knows", async (url) => expect(await told(url)).toEqual([]));

test("credentials before such a host are told too", async () => {
  expect(await told("http://user:pass@10.1.2.3/a.png")).toEqual([
    "warning url-credentials /messages/0/config/media/url",
    "warning url-not-public /messages/0/config/media/url",
  ]);
});

test("what the user typed is the user's", async () => {
  expect(await told("http://10.1.2.3/a.png", "http://10.1.2.3/a.png")).toEqual([]);
});

test("a broken address is told once", async () => {
  expect(await told("https://https://a.example.com/a.png")).toEqual(["error url-invalid /messages/0/config/media/url"]);
});
