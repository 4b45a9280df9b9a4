import type { Mismatch } from "./difference.js";
import { maskPath } from "./mask.js";
import type { Violation } from "./proxy.js";

/** What only Prism finds, such as a request of ours that does not match the document. */
export function newViolations(known: readonly Mismatch[], violations: readonly Violation[]): Mismatch[] {
  const paths = new Set(known.map(({ path }) => path));
  return violations.map(toMismatch).filter(({ path }) => !paths.has(path) && !(path === "(body)" && paths.size > 0));
}

function toMismatch({ location: [side, part, ...rest], code, message }: Violation): Mismatch {
  const missing = code === "required" ? /required property '([^']+)'/.exec(message)?.[1] : undefined;
  const inBody = side === "response" && (part === "body" || part === undefined);
  return {
    // Names of headers and of our query parameters are not secret; those of fields may be.
    path: inBody
      ? maskPath(missing === undefined ? rest : [...rest, missing])
      : [side, part, ...rest].filter(Boolean).join(" "),
    expected: wording(message),
    came: "something else (Prism)",
  };
}

/** Prism's message without what it quotes from the response: the place, and the name of an extra field. */
function wording(message: string): string {
  const rule = /\bmust (.*)$/s.exec(message)?.[1] ?? message;
  return rule.replace(/; found .*$/s, "");
}
