const REDACTED = "[redacted]";

/** Names of fields, headers and query parameters whose values are secrets, as the document and HTTP have them. */
const SECRET_NAME =
  /token|secret|password|passcode|pwd|(?:stream|access|api|sdk)[_-]?key|authorization|cookie|signature|sip_dialing/i;

// A text may be hostile: each pattern, once it has begun, takes what it reads, so that none is read twice.
/** A word, and what makes it the name of a value: in JSON, in JSON within JSON, in a query. */
const NAME = /([\w-]+)(\\*"\s*:\s*|=)?/g;
const QUERY_VALUE = /[^&\s"<>]+/y;
/** Up to its closing quote or bracket, or to where the text was cut off; within JSON in JSON, to the end of the outer text. */
const JSON_VALUE = /(\\*")(?:[^"\\]|\\.)*|[[{](?:"(?:[^"\\]|\\.)*"?|[^"\]}])*|[^\s"\\,\]}]+/sy;
const SCHEME = /(bearer|basic)\s+[^\s"',;<>\\]+/gi;
const JWT = /eyJ[\w-]*(?:\.[\w-]*)*/g;

/** The text without the secrets that can be told from their shape or their name. */
export function redactText(text: string): string {
  return redactNamed(text)
    .replace(SCHEME, `$1 ${REDACTED}`)
    .replace(JWT, (word) => (word.split(".").length < 3 ? word : REDACTED));
}

function redactNamed(text: string): string {
  let result = "";
  let done = 0;
  for (const { 0: head, 1: name = "", 2: sign, index } of text.matchAll(NAME)) {
    if (sign === undefined || index < done || !SECRET_NAME.test(name)) continue;
    const pattern = sign === "=" ? QUERY_VALUE : JSON_VALUE;
    const start = index + head.length;
    pattern.lastIndex = start;
    const value = pattern.exec(text);
    if (value === null) continue;
    result += text.slice(done, start) + (value[1] ?? "") + REDACTED;
    done = start + value[0].length;
  }
  return result + text.slice(done);
}

/** Deeper than what the API answers; what is made to be deep would use up the stack. */
const MAX_DEPTH = 100;

/** A copy of a JSON value without the secrets in it: those of a telling name or shape, and those given. */
export function redactValue(value: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (typeof value === "string") return scrub(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth === MAX_DEPTH) return REDACTED;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      SECRET_NAME.test(name) ? REDACTED : redactValue(child, secrets, depth + 1),
    ]),
  );
}

/** Shorter ones are left: to take every "a" out of a text protects nothing and spoils it. */
const SHORTEST_SECRET = 3;

/** The values of a JSON value's secret fields: what an answer might repeat. */
export function secretsIn(value: unknown, isSecret = false): string[] {
  if (typeof value === "string") return isSecret && value.length >= SHORTEST_SECRET ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => secretsIn(child, isSecret || SECRET_NAME.test(name)));
}

const escaped = (text: string) => JSON.stringify(text).slice(1, -1);

/**
 * The text without these secrets, as they are, within JSON or within JSON in JSON, and without those that it shows by
 * shape or name.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, escaped(secret), escaped(escaped(secret))]);
  // The longest first: another one may be the start of it.
  forms.sort((a, b) => b.length - a.length);
  return redactText(forms.reduce((result, form) => result.replaceAll(form, REDACTED), text));
}
