import { checkKnown, checkObject, checkString, invalidConfig } from "../internal/validate.js";
import { CLAIM_DONE_MS, CLAIM_LEASE_MS, type Claim, type Deduplicator } from "../webhooks/deduplicator.js";
import { checkClient, evaluate, type RedisClient } from "./redis-client.js";

/** Options of {@link redisDeduplicator}. */
export interface RedisDeduplicatorOptions {
  /** Your Redis or Valkey client: ioredis, iovalkey or node-redis. You connect and close it. */
  client: RedisClient;
  /** What the keys start with, if several apps share a Redis. Default `zoom-video-sdk-api:webhook`. */
  keyPrefix?: string | undefined;
}

const KNOWN: ReadonlySet<string> = new Set(
  Object.keys({ client: true, keyPrefix: true } satisfies Record<keyof RedisDeduplicatorOptions, true>),
);

const DONE = "done";

// KEYS are a delivery's IDs; a value is DONE, or the claim that runs.
const CLAIM = `
local found = false
for _, key in ipairs(KEYS) do
  local value = redis.call("GET", key)
  if value == "${DONE}" then return {"done"} end
  found = found or value
end
if found then return {"running"} end
for _, key in ipairs(KEYS) do redis.call("SET", key, ARGV[1], "PX", ARGV[2]) end
return {"claimed"}
`;
const KEEP = `
for _, key in ipairs(KEYS) do redis.call("SET", key, "${DONE}", "PX", ARGV[1]) end
return {}
`;
/** Unless the lease has ended, and another process has the claim. */
const RELEASE = `
for _, key in ipairs(KEYS) do
  if redis.call("GET", key) == ARGV[1] then redis.call("DEL", key) end
end
return {}
`;

/**
 * A deduplicator of webhooks for any number of processes, for `createWebhookHandler` of `zoom-video-sdk-api/webhooks`.
 *
 * Works with Redis 5 or newer, Valkey, and clusters of both. It keeps about 400 bytes for each event, for two hours.
 *
 * @throws ConfigError naming the option that is invalid.
 */
export function redisDeduplicator(options: RedisDeduplicatorOptions): Deduplicator {
  checkObject("options", options, invalidConfig);
  checkKnown(options, KNOWN, invalidConfig);
  const { client, keyPrefix = "zoom-video-sdk-api:webhook" } = options;
  checkClient(client);
  checkString("keyPrefix", keyPrefix, invalidConfig);
  // One script has all keys of a delivery, so a cluster must keep them together.
  const keyOf = (id: string) => `{${keyPrefix}}:${id}`;
  return {
    claim: async (ids) => {
      const keys = ids.map(keyOf);
      const token = crypto.randomUUID();
      // A client may be set up to return Buffers.
      const state = String((await evaluate(client, CLAIM, keys, [token, String(CLAIM_LEASE_MS)]))[0]);
      if (state === "running" || state === "done") return state;
      const claim: Claim = {
        keep: async () => void (await evaluate(client, KEEP, keys, [String(CLAIM_DONE_MS)])),
        release: async () => void (await evaluate(client, RELEASE, keys, [token])),
      };
      return claim;
    },
  };
}
