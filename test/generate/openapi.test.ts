import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import SwaggerParser from "@apidevtools/swagger-parser";
import { Validator } from "@seriousme/openapi-schema-validator";
import { OpenAPIBackend } from "openapi-backend";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { createProject, type Project } from "./project.js";

const run = promisify(execFile);
const redocly = fileURLToPath(new URL("../../node_modules/.bin/redocly", import.meta.url));
const read = (path: string) => readFile(new URL(path, import.meta.url), "utf8");

/** Steps with security settings; the last two are one operation. */
const SECURED = `
name: Secured
securitySettings:
  signed: { hmac: { key: "\${HMAC_KEY}", secret: "\${HMAC_SECRET}" } }
  mutual: { ssl: { key: "\${CLIENT_KEY}", certificate: nowhere/client.pem } }
apiSteps:
  pay: { method: POST, path: /pay, security: signed, auth: { bearer: "\${TOKEN}" }, body: { a: { text: b } } }
  read: { method: GET, path: /read, security: mutual }
  open: { method: GET, path: /read }
`;

const bots = {
  secured: SECURED,
  banking: await read("banking.yaml"),
  strange: await read("strange-bot.yaml"),
};
const projects: Project[] = [];
afterAll(() => Promise.all(projects.map((project) => project.remove())));

async function documentOf(bot: string, openapiVersion: "3.1" | "3.0") {
  const project = await createProject(bot, { targets: ["openapi"], openapiVersion });
  projects.push(project);
  const file = `${project.folder}/openapi.yaml`;
  return { file, document: parse(await readFile(file, "utf8")) };
}

test("the documents pass the linter", async () => {
  const documents = await Promise.all(
    Object.values(bots).flatMap((bot) => [documentOf(bot, "3.1"), documentOf(bot, "3.0")]),
  );
  const files = documents.map(({ file }) => file);
  // A bot file knows no licence.
  const args = ["lint", ...files, "--extends", "recommended", "--skip-rule", "info-license"];
  const { stderr } = await run(redocly, args, { env: { ...process.env, REDOCLY_TELEMETRY: "off" } });
  expect(stderr).toContain("Your API descriptions are valid");
  expect(stderr).not.toMatch(/with \d+ warning/);
});

describe.each(Object.entries(bots))("the document of the bot %s", (_, bot) => {
  describe.each(["3.1", "3.0"] as const)("in OpenAPI %s", async (version) => {
    const { document } = await documentOf(bot, version);

    test("is accepted by @seriousme/openapi-schema-validator", async () => {
      expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
    });

    test("is accepted by swagger-parser, with every reference found", async () => {
      await SwaggerParser.validate(structuredClone(document));
    });
  });
});

test("security settings beside the authorization (F-017)", async () => {
  const of = async (version: "3.1" | "3.0") => {
    const { paths, components } = (await documentOf(SECURED, version)).document;
    return [paths["/pay"].post.security, paths["/read"].get.security, components.securitySchemes];
  };
  const bearer = { type: "http", scheme: "bearer" };
  const hmac = { type: "apiKey", in: "header", name: "hash", description: expect.stringContaining("Unverified") };
  const mutualTLS = { type: "mutualTLS", description: "Client certificate (F-018)." };
  const pay = [{ bearer: [], hmac: [] }];
  expect(await of("3.1")).toEqual([pay, [{ mutualTLS: [] }, {}], { bearer, hmac, mutualTLS }]);
  expect(await of("3.0")).toEqual([pay, [{}, {}], { bearer, hmac }]);
});

test("openapi-backend checks requests by the document", async () => {
  const { document } = await documentOf(bots.banking, "3.0");
  const api = new OpenAPIBackend({ definition: document });
  api.register({
    transfer: () => "served",
    balance: () => "served",
    validationFail: () => "refused",
    notFound: () => "nowhere",
  });
  api.registerSecurityHandler("bearer", () => true);
  await api.init();
  const call = (method: string, path: string, body?: unknown) =>
    api.handleRequest({ method, path, headers: { "content-type": "application/json" }, body });
  const [good] = Object.values(
    document.paths["/transaction"].post.requestBody.content["application/json"].examples,
  ) as [{ value: object }];
  expect(await call("POST", "/transaction", good.value)).toBe("served");
  expect(await call("POST", "/transaction", { ...good.value, amount: "5" })).toBe("refused");
  expect(await call("POST", "/transaction", { ...good.value, more: 1 })).toBe("refused");
  expect(await call("GET", "/balance?account=savings_account&source=Chatlayer")).toBe("served");
  expect(await call("GET", "/balance?account=gold&source=Chatlayer")).toBe("refused");
});
