import { ApistepError } from "../core/index.js";
import { type ConversationState, newState, openState } from "./state.js";
import { DEFAULT_EXPIRY, MOST_LISTED, type StateStore, StoreError } from "./store.js";

export interface RedisStoreOptions {
  /** For example `redis://127.0.0.1:6379/0`; `rediss:` for TLS. May hold a password, which is never printed. */
  readonly url: string;
  /** Milliseconds of silence after which a conversation is forgotten. Default a day. */
  readonly expiry?: number;
  /** Begins the names of all keys, so that several mocks can share a server. Default `apistep`. */
  readonly prefix?: string;
}

/** Milliseconds to connect, and for one command. */
const PATIENCE = 2_000;

/** So often is a turn taken again when other mocks change the same conversation. */
const MOST_TRIES = 100;

/**
 * Writes a state unless another mock has changed it since it was read, and notes when. The time is the server's, as
 * the clocks of several mocks may differ. What has expired leaves the list.
 */
const REPLACE = `
local now = redis.call("TIME")
local ms = now[1] * 1000 + math.floor(now[2] / 1000)
if ARGV[1] ~= "force" and (redis.call("GET", KEYS[1]) or "") ~= ARGV[2] then return 0 end
redis.call("SET", KEYS[1], ARGV[3], "PX", ARGV[4])
redis.call("ZADD", KEYS[2], ms, ARGV[5])
redis.call("ZREMRANGEBYSCORE", KEYS[2], 0, ms - ARGV[4])
return 1`;

/**
 * Keeps conversations in a Redis server, for several mocks behind one address. Two requests of one conversation at
 * once are taken one after the other, whichever mock they came to.
 * @throws {ApistepError} `bad-option` when the server can't be reached
 */
export async function redisStore({
  url,
  expiry = DEFAULT_EXPIRY,
  prefix = "apistep",
}: RedisStoreOptions): Promise<StateStore> {
  const client = await connectTo(url);
  const recent = `${prefix}:conversations`;
  const keyOf = (id: string) => `${prefix}:conversation:${id}`;

  async function replace(id: string, before: string | undefined, state: ConversationState): Promise<boolean> {
    const check = before === undefined ? ["force", ""] : ["same", before];
    const options = { keys: [keyOf(id), recent], arguments: [...check, JSON.stringify(state), String(expiry), id] };
    return (await client.eval(REPLACE, options)) === 1;
  }
  const reach = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw new StoreError(reasonOf(error), { cause: error });
    }
  };
  return {
    async update(id, turn) {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const before = await reach(() => client.get(keyOf(id)));
        const state = before === null ? newState() : openState(JSON.parse(before));
        const result = turn(state);
        if (await reach(() => replace(id, before ?? "", state))) return result;
      }
      throw new StoreError(`too many requests change the conversation at a time`);
    },
    async read(id) {
      const text = await reach(() => client.get(keyOf(id)));
      return text === null ? undefined : openState(JSON.parse(text));
    },
    async write(id, state) {
      await reach(() => replace(id, undefined, state));
    },
    list: () => reach(() => client.zRange(recent, 0, MOST_LISTED - 1, { REV: true })),
    async remove(id) {
      const [removed] = await reach(() => Promise.all([client.del(keyOf(id)), client.zRem(recent, id)]));
      return removed === 1;
    },
    async clear() {
      const ids = await reach(() => client.zRange(recent, 0, -1));
      await reach(() => client.del([recent, ...ids.map(keyOf)]));
    },
    async close() {
      client.destroy();
    },
  };
}

async function connectTo(url: string) {
  const { createClient } = await import("./redis-client.js");
  const refuse = (reason: string, cause?: unknown): ApistepError =>
    new ApistepError("bad-option", `the Redis server can't be reached: ${reason}`, {
      hint: "expected the address of a running server, for example redis://127.0.0.1:6379",
      cause,
    });
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url)) throw refuse("the URL is none of redis: or rediss:");
  let isConnected = false;
  const client = createClient({
    url,
    disableOfflineQueue: true, // a request gets its answer at once, also a bad one
    commandOptions: { timeout: PATIENCE },
    socket: {
      connectTimeout: PATIENCE,
      reconnectStrategy: (tries) => (isConnected ? Math.min(tries * 50, 1_000) : false),
    },
  });
  client.on("error", () => {}); // each command tells its own
  try {
    await client.connect();
  } catch (error) {
    client.destroy();
    throw refuse(reasonOf(error), error);
  }
  isConnected = true;
  return client;
}

/** Of an error and not of the URL, which may hold a password. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
