import { checkOneOf, checkString, invalidArgument, isInteger, show } from "../internal/validate.js";

// Values of options, checked, as the values of their claims.

/** Zoom's codes of the regions that a session's traffic may be restricted to. */
export type GeoRegion = "AU" | "BR" | "CA" | "CN" | "DE" | "HK" | "IN" | "JP" | "MX" | "NL" | "SG" | "US";

/** In milliseconds this is 1973, in seconds the year 5138: a larger number is not in seconds. */
export const MAX_SECONDS = 1e11;

const REGIONS: readonly GeoRegion[] = ["AU", "BR", "CA", "CN", "DE", "HK", "IN", "JP", "MX", "NL", "SG", "US"];
const ALLOWED_IN_NAME = "ASCII letters and digits, space, and !#$%&()+-:;<=.>?@[]^_{}|~,\\";
const NOT_ALLOWED_IN_NAME = /[^\w !#$%&()+\-:;<=.>?@[\]^{}|~,\\]/u;

export function toName(option: string, value: unknown): string {
  const name = checkString(option, value, invalidArgument, 200);
  const wrong = NOT_ALLOWED_IN_NAME.exec(name);
  if (wrong === null) return name;
  const problem = `contains ${show(wrong[0])} at character ${wrong.index + 1}. Allowed: ${ALLOWED_IN_NAME}.`;
  throw invalidArgument(option, problem);
}

export function toRegions(option: string, value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) {
    throw invalidArgument(option, `must be an array with at least one of ${REGIONS.join(", ")}.`);
  }
  for (const [index, region] of value.entries()) {
    checkOneOf(`${option}[${index}]`, region, REGIONS);
    if (value.indexOf(region) < index) throw invalidArgument(option, `lists ${region} twice.`);
  }
  return value.join();
}

export function nonNegativeInteger(option: string, value: unknown): number {
  if (isInteger(value, 0)) return value;
  throw invalidArgument(option, `must be a non-negative integer, not ${show(value)}.`);
}

export function toSeconds(option: string, value: unknown): number {
  const isDate = Object.prototype.toString.call(value) === "[object Date]";
  const seconds = isDate ? Math.floor((value as Date).getTime() / 1000) : value;
  if (isInteger(seconds, 0, MAX_SECONDS)) return seconds;
  const isMilliseconds = typeof seconds === "number" && seconds > MAX_SECONDS;
  const hint = isMilliseconds ? ". These are milliseconds: divide by 1000" : "";
  throw invalidArgument(option, `must be a valid Date or integer seconds since 1970, not ${show(value)}${hint}.`);
}
