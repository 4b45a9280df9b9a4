import { WEBHOOK_EVENTS } from "../../generated/webhooks.js";
import { closest } from "../internal/did-you-mean.js";
import {
  checkKnown,
  checkObject,
  checkOneOf,
  checkTimeLimit,
  invalidConfig,
  isInteger,
  show,
} from "../internal/validate.js";
import type { WebhookHandlerOptions } from "./handler-options.js";
import { checkSecretTokens } from "./secret-tokens.js";
import { checkTolerance, DEFAULT_TOLERANCE_SECONDS } from "./verification.js";

const KNOWN: ReadonlySet<string> = new Set(
  Object.keys({
    on: true,
    onUnknown: true,
    onError: true,
    secretToken: true,
    toleranceSeconds: true,
    maxBodyBytes: true,
    acknowledgeWithinMs: true,
    onFailure: true,
    deduplicate: true,
    background: true,
  } satisfies Record<keyof WebhookHandlerOptions, true>),
);

const EVENTS: readonly string[] = [...WEBHOOK_EVENTS.filter((name) => name !== "endpoint.url_validation"), "*"];

type Defaults = "toleranceSeconds" | "maxBodyBytes" | "acknowledgeWithinMs" | "onFailure";
/** Options with their defaults. */
export type HandlerSettings = Omit<WebhookHandlerOptions, Defaults> & {
  [Name in Defaults]: NonNullable<WebhookHandlerOptions[Name]>;
};

/** @throws ConfigError naming the option that is invalid. */
export function resolveHandlerOptions(options: WebhookHandlerOptions): HandlerSettings {
  checkObject("options", options, invalidConfig);
  checkKnown(options, KNOWN, invalidConfig);
  const { on, onUnknown, onError, background, secretToken, deduplicate } = options;
  const { toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, maxBodyBytes = 2 ** 20 } = options;
  const { acknowledgeWithinMs = 2000, onFailure = "repeat" } = options;
  checkHandlers(on);
  for (const [name, value] of Object.entries({ onUnknown, onError, background })) checkCallback(name, value);
  if (secretToken !== undefined && typeof secretToken !== "function") checkSecretTokens(secretToken, invalidConfig);
  checkTolerance(toleranceSeconds, invalidConfig);
  if (!isInteger(maxBodyBytes, 1)) throw invalidConfig("maxBodyBytes", "must be a positive number of bytes.");
  checkTimeLimit("acknowledgeWithinMs", acknowledgeWithinMs, invalidConfig);
  checkOneOf("onFailure", onFailure, ["repeat", "accept"], invalidConfig);
  if (deduplicate !== undefined && typeof deduplicate?.claim !== "function") {
    throw invalidConfig("deduplicate", "must have a method `claim`, as memoryDeduplicator() does.");
  }
  return { ...options, toleranceSeconds, maxBodyBytes, acknowledgeWithinMs, onFailure };
}

function checkHandlers(on: object): void {
  checkObject("on", on, invalidConfig);
  for (const [name, handler] of Object.entries(on)) {
    if (!EVENTS.includes(name)) throw invalidConfig("on", `has ${show(name)}, ${hintFor(name)}`);
    checkCallback(`on[${JSON.stringify(name)}]`, handler);
  }
}

function hintFor(name: string): string {
  if (name === "endpoint.url_validation") return "which the handler answers by itself. Remove it.";
  const meant = closest(name, EVENTS);
  const hint =
    meant === undefined ? "Handle events that this version does not know with onUnknown." : `Did you mean ${meant}?`;
  return `which is not an event. ${hint}`;
}

function checkCallback(name: string, value: unknown): void {
  if (value === undefined || typeof value === "function") return;
  throw invalidConfig(name, `must be a function, not ${show(value)}.`);
}
