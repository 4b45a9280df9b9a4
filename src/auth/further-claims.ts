import { checkRecord, invalidArgument, show } from "../internal/validate.js";

/** The options that set the claims of every token. */
const ALWAYS = [
  ["sdkKey", "app_key"],
  ["role", "role_type"],
  ["sessionName", "tpc"],
  ["issuedAt", "iat"],
  ["issuedAt", "nbf"],
  ["expiresInSeconds", "exp"],
] as const;

/**
 * The option `claims`, as plain JSON.
 *
 * @param optional Names of the options that set a claim, and of their claims.
 */
export function furtherClaims(
  claims: unknown,
  optional: readonly (readonly [option: string, claim: string, ...unknown[]])[],
): Record<string, unknown> {
  if ((claims ?? undefined) === undefined) return {};
  checkRecord("claims", claims);
  const owners = new Map([...ALWAYS, ...optional].map(([option, claim]) => [claim, option]));
  const entries = Object.entries(claims as object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const argument = `claims.${name}`;
      const owner = owners.get(name);
      if (name === "version") throw invalidArgument(argument, "is always 1. Leave it out.");
      if (owner !== undefined) throw invalidArgument(argument, `is set by the option ${owner}. Leave it out here.`);
      return [name, toJson(argument, value)];
    }),
  );
}

/** A copy: what is signed must not change after the checks. */
function toJson(argument: string, value: unknown): unknown {
  let problem = "is not JSON: it may refer to itself.";
  try {
    const text = JSON.stringify(value, (_, part: unknown) => {
      const reason = reasonAgainst(part);
      if (reason === undefined) return part;
      problem = reason;
      throw new TypeError(reason);
    });
    return JSON.parse(text);
  } catch {
    throw invalidArgument(argument, problem);
  }
}

function reasonAgainst(value: unknown): string | undefined {
  if (typeof value === "function" || typeof value === "symbol") return `must be JSON, not a ${typeof value}.`;
  const isTooLarge = Number.isInteger(value) && !Number.isSafeInteger(value);
  if (typeof value === "bigint" || isTooLarge) return "would lose digits as a JSON number. Pass it as a string.";
  if (typeof value === "number" && !Number.isFinite(value)) return `must be JSON, not ${show(value)}.`;
  return undefined;
}
