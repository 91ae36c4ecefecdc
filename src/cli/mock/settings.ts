import { ApistepError, systemClock } from "../../core/index.js";
import { type MockOptions, memoryStore, readTlsFiles, redisStore, type StateStore } from "../../mock/index.js";
import type { MockCommandOptions } from "./options.js";

/**
 * What a mock is started with, but for its bot and its scenarios.
 * @throws {ApistepError} `bad-option` for options that don't go together or a store that can't be reached, `bad-file`
 */
export async function toMockOptions(options: MockCommandOptions): Promise<MockOptions> {
  const { adminToken, conversation, cors, host, latency, port, requireAuth, respond, seed, set, strict, wire } =
    options;
  if (adminToken !== undefined && adminToken.trim() === "") throw noToken();
  return {
    ...(respond === undefined ? {} : { respond }),
    ...(latency === undefined ? {} : { latency }),
    ...(set === undefined ? {} : { sets: set }),
    ...(conversation === undefined ? {} : { conversation }),
    ...(cors === undefined || cors === false ? {} : { cors }),
    ...(requireAuth === undefined ? {} : { requireAuth }),
    ...(adminToken === undefined ? {} : { adminToken }),
    ...(await tlsOf(options)),
    store: await storeOf(options), // last: it may hold a connection
    hasAdmin: options.admin,
    host,
    port,
    seed,
    strict: strict === true,
    wire,
  };
}

/** Who gives one wants the mock guarded, and an unset variable of a shell would leave it open. */
function noToken(): ApistepError {
  return new ApistepError("bad-option", "--admin-token is empty", {
    hint: "give a token, or leave the option out: then only this machine may see and steer the mock",
  });
}

async function tlsOf({
  tlsKey: key,
  tlsCert: cert,
  clientCa: ca,
}: MockCommandOptions): Promise<Pick<MockOptions, "tls">> {
  if (key !== undefined && cert !== undefined) return { tls: await readTlsFiles({ key, cert, ca }) };
  const given = key !== undefined ? "--tls-key" : cert !== undefined ? "--tls-cert" : "--client-ca";
  if (key === undefined && cert === undefined && ca === undefined) return {};
  throw new ApistepError("bad-option", `${given} alone is not enough`, {
    hint: "HTTPS needs --tls-key and --tls-cert",
  });
}

function storeOf({ expire, maxConversations: most, store: url }: MockCommandOptions): StateStore | Promise<StateStore> {
  const limits = expire === undefined ? {} : { expiry: expire };
  if (url === undefined) return memoryStore({ clock: systemClock, ...limits, ...(most === undefined ? {} : { most }) });
  if (most === undefined) return redisStore({ url, ...limits });
  throw new ApistepError("bad-option", "--max-conversations is of the store in memory", {
    hint: "leave out --store, or let Redis limit its memory",
  });
}
