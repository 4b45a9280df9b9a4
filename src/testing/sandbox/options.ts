import type { OperationId } from "../../../generated/operations.js";
import type { RateLimitPlan } from "../../core/rate-limiter.js";
import { parseUrl } from "../../internal/platform.js";
import {
  checkFunction,
  checkKnown,
  checkObject,
  checkOneOf,
  checkSecret,
  checkString,
  invalidArgument,
} from "../../internal/validate.js";
import type { WebhookEventName } from "../../webhooks/events.js";
import { checkPort } from "../http-server.js";
import { Ids } from "./ids.js";

/** What the account has. Everything is enabled by default. */
export interface SandboxAccount {
  /** It is a Video SDK account. Default true. */
  videoSdk?: boolean | undefined;
  /** It has a Video SDK app, as webhook logs require. Default true. */
  app?: boolean | undefined;
  /** Cloud recording. Default true. */
  cloudRecording?: boolean | undefined;
  /** Calls to phones (Audio Conferencing plan). Default true. */
  audioConferencing?: boolean | undefined;
  /** Calls to and from room systems (Conference Room Connector plan). Default true. */
  crc?: boolean | undefined;
  /** Muting and removing users. Default true. */
  moderation?: boolean | undefined;
  /** Realtime Media Streams. Default true. */
  rtms?: boolean | undefined;
  /** Bring Your Own Storage. Default true. */
  byos?: boolean | undefined;
  /** Buckets that Zoom can't connect to. Default none. */
  unreachableBuckets?: readonly string[] | undefined;
}

/** What a sandbox did: it responded to a request, or an event happened. */
export type SandboxActivity =
  | {
      type: "request";
      method: string;
      /** With its query, as it was sent. */
      path: string;
      /** Absent if the path is not one of the API. */
      operationId: OperationId | undefined;
      status: number;
      /** Zoom's code and message, if it was rejected. */
      code: number | undefined;
      message: string | undefined;
    }
  | {
      type: "event";
      event: WebhookEventName;
      /** What your endpoint responded; -1 if it did not respond, absent if there is no endpoint. */
      status: number | undefined;
    };

/** Options of {@link startSandbox}. */
export interface SandboxOptions {
  /** Port on 127.0.0.1. Default: a free one. */
  port?: number | undefined;
  /** Returns the time in milliseconds since 1970. It must never go back. Default: `Date.now`. */
  clock?: (() => number) | undefined;
  /** IDs, keys and the bytes of files depend on it: the same seed and the same requests have the same responses. Default `"sandbox"`. */
  seed?: string | number | undefined;
  /** Whose rate limits apply. Default: no limits. */
  plan?: RateLimitPlan | undefined;
  /** What the account has. Default: everything. */
  account?: SandboxAccount | undefined;
  /** API key that it accepts. Default: one made from the seed. */
  apiKey?: string | undefined;
  /** API secret that belongs to `apiKey`. Default: one made from the seed. */
  apiSecret?: string | undefined;
  /** SDK key of the join tokens that it accepts. Default: one made from the seed. */
  sdkKey?: string | undefined;
  /** SDK secret that belongs to `sdkKey`. Default: one made from the seed. */
  sdkSecret?: string | undefined;
  /** Where to send webhooks, and the secret token that signs them. Default: nowhere. Events are always recorded in `events`. */
  webhooks?: { readonly url: string; readonly secretToken: string } | undefined;
  /** Called after each response and each event, for a log. It must not throw. */
  onActivity?: ((activity: SandboxActivity) => void) | undefined;
}

/** The options with their defaults. */
export interface Settings extends Required<Omit<SandboxOptions, "account" | "seed" | Key>>, Record<Key, string> {
  seed: string;
  account: { [Name in keyof SandboxAccount]-?: NonNullable<SandboxAccount[Name]> };
  port: number;
}

type Key = "apiKey" | "apiSecret" | "sdkKey" | "sdkSecret";

const OPTIONS = [
  "port",
  "clock",
  "seed",
  "plan",
  "account",
  "apiKey",
  "apiSecret",
  "sdkKey",
  "sdkSecret",
  "webhooks",
  "onActivity",
];
const ACCOUNT: Settings["account"] = {
  videoSdk: true,
  app: true,
  cloudRecording: true,
  audioConferencing: true,
  crc: true,
  moderation: true,
  rtms: true,
  byos: true,
  unreachableBuckets: [],
};

/** @throws InvalidArgumentError naming the option that is invalid. */
export function resolveOptions(options: SandboxOptions): Settings {
  checkObject("options", options);
  checkKnown(options, new Set(OPTIONS));
  const { port, clock, plan, account, webhooks, onActivity, seed: given } = options;
  checkPort(port ?? 0);
  if (clock !== undefined && typeof clock !== "function") throw invalidArgument("clock", "must be a function.");
  if ((plan ?? undefined) !== undefined) checkOneOf("plan", plan, ["pro", "business"]);
  checkAccount(account ?? {});
  const seed = String(given ?? "sandbox");
  const ids = new Ids(seed);
  const key = (name: Key) => checkSecret(name, options[name] ?? ids.base64url(name), invalidArgument);
  return {
    port: port ?? 0,
    clock,
    seed,
    plan,
    account: { ...ACCOUNT, ...account } as Settings["account"],
    apiKey: key("apiKey"),
    apiSecret: key("apiSecret"),
    sdkKey: key("sdkKey"),
    sdkSecret: key("sdkSecret"),
    webhooks: webhooks && checkWebhooks(webhooks),
    onActivity: checkFunction("onActivity", onActivity),
  };
}

function checkAccount(account: SandboxAccount): void {
  checkObject("account", account);
  checkKnown(account, new Set(Object.keys(ACCOUNT)));
  for (const [name, value] of Object.entries(account)) {
    if (name !== "unreachableBuckets") checkOneOf(`account.${name}`, value, [true, false]);
    else if (!Array.isArray(value)) throw invalidArgument(`account.${name}`, "must be an array of names.");
  }
}

function checkWebhooks(webhooks: NonNullable<SandboxOptions["webhooks"]>) {
  checkObject("webhooks", webhooks);
  checkKnown(webhooks, new Set(["url", "secretToken"]));
  const { url, secretToken } = webhooks;
  if (parseUrl(checkString("webhooks.url", url)) === undefined) throw invalidArgument("webhooks.url", "is not a URL.");
  checkSecret("webhooks.secretToken", secretToken, invalidArgument);
  return { url, secretToken };
}
