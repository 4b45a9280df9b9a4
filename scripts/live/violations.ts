import type { Found } from "./difference.js";
import { maskPath } from "./mask.js";
import type { Violation } from "./proxy.js";

/** What Prism finds beside what is known already, such as a request of ours that does not fit the document. */
export function violationsBeside(known: readonly Found[], violations: readonly Violation[]): Found[] {
  const paths = new Set(known.map(({ path }) => path));
  return violations.map(toFound).filter(({ path }) => !paths.has(path) && !(path === "(body)" && paths.size > 0));
}

function toFound({ location: [side, part, ...rest], code, message }: Violation): Found {
  const missing = code === "required" ? /required property '([^']+)'/.exec(message)?.[1] : undefined;
  const inBody = side === "response" && (part === "body" || part === undefined);
  return {
    // Names of headers and of our own query are no secrets; those of fields may be.
    path: inBody
      ? maskPath(missing === undefined ? rest : [...rest, missing])
      : [side, part, ...rest].filter(Boolean).join(" "),
    expected: wording(message),
    came: "something else, says Prism",
  };
}

/** Prism's words without what it quotes of the answer: the name of the place, and a field that is too many. */
function wording(message: string): string {
  const rule = /\bmust (.*)$/s.exec(message)?.[1] ?? message;
  return rule.replace(/; found .*$/s, "");
}
