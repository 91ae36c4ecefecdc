import type { Secret } from "../core/index.js";
import type { components } from "./generated/bot-file.js";
import { isPem } from "./pem.js";

type BotFile = components["schemas"]["BotFile"];

/** A credential in a file, as it is written and with environment references replaced. */
interface Credential {
  readonly value: string;
  readonly written: string | undefined;
  /** For one that the environment does not name. */
  readonly name: string;
}

/**
 * What of a bot must not be printed: values from the environment first, then credentials that stand in the file
 * itself, under the name that the file gives (`${BANK_TOKEN:-demo}`) or one of ours. Each once: a name that several
 * steps share, with its value, is one secret.
 * @param written the file before environment references were replaced
 */
export function secretsOf(file: BotFile, known: readonly Secret[], written: BotFile): Secret[] {
  const own = [...stepCredentials(file, written), ...settingCredentials(file, written)].flatMap((credential) => {
    const { value, name } = credential;
    if (known.some((secret) => value.includes(secret.value))) return [];
    return [{ name: /^\$\{(\w+):-/.exec(credential.written ?? "")?.[1] ?? name, value }];
  });
  return [...new Map([...known, ...own].map((secret) => [`${secret.name} ${secret.value}`, secret])).values()];
}

/** Whether at a JSON pointer of a bot file stands a credential, which can't be empty. */
export const isCredentialPlace = (pointer: string) => CREDENTIAL_PLACE.test(pointer);

const CREDENTIAL_PLACE =
  /^\/apiSteps\/[^/]+\/auth\/(?:bearer|basic\/\w+)$|^\/securitySettings\/[^/]+\/(?:hmac\/(?:key|secret)|ssl\/\w+)$/;

function stepCredentials({ apiSteps = {} }: BotFile, written: BotFile): Credential[] {
  return Object.entries(apiSteps).flatMap(([name, { auth }]) => {
    const { bearer, basic } = written.apiSteps?.[name]?.auth ?? {};
    if (auth?.bearer !== undefined) return [{ value: auth.bearer, written: bearer, name: ownName(name, "TOKEN") }];
    if (auth?.basic === undefined) return [];
    return [{ value: auth.basic.password, written: basic?.password, name: ownName(name, "PASSWORD") }];
  });
}

function settingCredentials({ securitySettings = {} }: BotFile, written: BotFile): Credential[] {
  return Object.entries(securitySettings).flatMap(([name, { hmac, ssl }]) => {
    const as = written.securitySettings?.[name];
    if (hmac !== undefined) {
      return [{ value: hmac.secret, written: as?.hmac?.secret, name: ownName(name, "SECRET") }];
    }
    if (ssl === undefined || !isPem(ssl.key)) return []; // the path of a file is no secret
    return [{ value: ssl.key, written: as?.ssl?.key, name: ownName(name, "KEY") }];
  });
}

const ownName = (name: string, kind: string) => `${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")}_${kind}`;
