const REDACTED = "[redacted]";

/** Names of fields, headers and query parameters whose values are secrets, in the document and in HTTP. */
const SECRET_NAME =
  /token|secret|password|passcode|pwd|(?:stream|access|api|sdk)[_-]?key|authorization|cookie|signature|sip_dialing/i;

/** A gateway's key has a header of its own: `Ocp-Apim-Subscription-Key`, `X-Functions-Key`, `X-Auth`. */
const SECRET_HEADER = /(?:^|[-_])(?:auth|key|credentials?)(?:[-_]|$)/i;

// A text may be hostile: once a pattern has started, it consumes what it reads, so nothing is read twice.
/** A word, and what makes it the name of a value: in JSON, in JSON within JSON, in a query. */
const NAME = /([\w-]+)(\\*"\s*:\s*|=)?/g;
const QUERY_VALUE = /[^&\s"<>]+/y;
/** Up to its closing quote or bracket, or to where the text was cut off; for JSON within JSON, to the end of the outer text. */
const JSON_VALUE = /(\\*")(?:[^"\\]|\\.)*|[[{](?:"(?:[^"\\]|\\.)*"?|[^"\]}])*|[^\s"\\,\]}]+/sy;
const SCHEME = /(bearer|basic)\s+[^\s"',;<>\\]+/gi;
const JWT = /eyJ[\w-]*(?:\.[\w-]*)*/g;

/** The text without the secrets that are recognizable by their shape or their name. */
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

/** Deeper than any response of the API; a hostile one would exhaust the stack. */
const MAX_DEPTH = 100;

/** A copy of a JSON value without its secrets: those recognizable by name or shape, and those given. */
export function redactValue(value: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (typeof value === "string") return redactSecrets(value, secrets);
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

const isSecretHeader = (name: string) => SECRET_NAME.test(name) || SECRET_HEADER.test(name);

/** A copy of the headers of a request without their secrets. */
export function redactHeaders(headers: Headers): Record<string, string> {
  const shown = (name: string, value: string) => (isSecretHeader(name) ? REDACTED : redactText(value));
  return Object.fromEntries([...headers].map(([name, value]) => [name, shown(name, value)]));
}

/** The values of a request's secret headers: what a response might echo. */
export const secretsInHeaders = (headers: Headers): string[] =>
  [...headers].filter(([name]) => isSecretHeader(name)).map(([, value]) => value);

/** The values of a JSON value's secret fields: what a response might echo. */
export function secretsIn(value: unknown, isSecret = false): string[] {
  if (typeof value === "string") return isSecret ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => secretsIn(child, isSecret || SECRET_NAME.test(name)));
}

/**
 * Whether a secret can be told from running text. A token `any` in a test, or a passcode `471`, is part of other words
 * and numbers: removing it everywhere would protect nothing and spoil the text.
 */
const isDistinct = (secret: string) => secret.length >= 16 || (secret.length >= 6 && !/^[a-z]+$/i.test(secret));

const escapeUrl = (text: string) => {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half of a surrogate pair, which no URL carries.
    return text;
  }
};
const escapeJson = (text: string) => JSON.stringify(text).slice(1, -1);
/** In all forms: plain, within JSON, within JSON in JSON, within a URL. The longest first: another one may be its start. */
function formsOf(secrets: readonly string[]): string[] {
  const forms = secrets
    .filter(isDistinct)
    .flatMap((secret) => [secret, escapeJson(secret), escapeJson(escapeJson(secret)), escapeUrl(secret)]);
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/** The text without these secrets, in all forms, and without those recognizable by shape or name. */
export function redactSecrets(text: string, secrets: readonly string[]): string {
  return redactText(replaceAll(text, formsOf(secrets)));
}

/** In one pass: what replaces a secret must not be searched for the next one. */
function replaceAll(text: string, forms: readonly string[]): string {
  // Where each form is next. Searched again only from there on: a text may consist of secrets.
  let next = forms.map((form) => ({ form, at: text.indexOf(form) }));
  let result = "";
  let done = 0;
  for (;;) {
    next = next
      .map(({ form, at }) => ({ form, at: at !== -1 && at < done ? text.indexOf(form, done) : at }))
      .filter(({ at }) => at !== -1);
    const [first, ...others] = next;
    if (first === undefined) return result + text.slice(done);
    const found = others.reduce((best, each) => (best.at <= each.at ? best : each), first);
    result += text.slice(done, found.at) + REDACTED;
    done = found.at + found.form.length;
  }
}

/** A shorter start of a secret is of no use to anybody. */
const MIN_START = 8;

/** The same for a text that may have been cut off within a secret. */
export function redactCut(text: string, secrets: readonly string[]): string {
  const redacted = redactSecrets(text, secrets);
  const forms = formsOf(secrets);
  const [longest = ""] = forms;
  for (let length = Math.min(longest.length, redacted.length); length >= MIN_START; length -= 1) {
    const end = redacted.slice(-length);
    if (forms.some((form) => form.startsWith(end))) return redacted.slice(0, -length) + REDACTED;
  }
  return redacted;
}
