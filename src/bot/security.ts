import { dirname, isAbsolute, join } from "node:path";
import { type Location, pointerTo } from "../core/index.js";
import type { components } from "./generated/bot-file.js";
import type { PemSource, Security } from "./model.js";
import { isPem } from "./pem.js";

type Setting = components["schemas"]["SecuritySetting"];

/** A security setting of a bot file (F-017). */
export function toSecurity(
  { hmac, ssl }: Setting,
  name: string,
  locate: (pointer: string) => Location,
): Security | undefined {
  if (hmac !== undefined) return { type: "hmac", name, encoding: "sha256", profile: "faktion-2020", ...hmac };
  if (ssl === undefined) return undefined;
  const source = (part: "key" | "certificate") =>
    toPemSource(ssl[part], locate(`${pointerTo("/securitySettings", name)}/ssl/${part}`));
  return { type: "ssl", name, key: source("key"), certificate: source("certificate") };
}

function toPemSource(text: string, location: Location): PemSource {
  if (isPem(text)) return { text, location };
  return { file: isAbsolute(text) ? text : join(dirname(location.file), text) };
}
