const REDACTED = "[redacted]";

/** Names of fields, headers and query parameters whose values are secrets, as the document and HTTP have them. */
const SECRET_NAME =
  /token|secret|password|passcode|stream_?key|access_?key|api_?key|sdk_?key|authorization|cookie|signature|sip_dialing/i;

// Each pattern starts where no other start can share what it reads, or reads a bounded length: a text may be hostile.
const SECRETS_IN_TEXT: [RegExp, string][] = [
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, `$1 ${REDACTED}`],
  // JSON Web Tokens, wherever they stand.
  [/(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*/g, REDACTED],
  [/\b(\w{0,40}(?:token|secret|password|passcode|pwd|signature)\w{0,40}=)[^&\s"'<>]+/gi, `$1${REDACTED}`],
  // JSON within text, with its quotes escaped or not.
  [
    /("\w{0,40}(?:token|secret|password|passcode|stream_key|access_key|authorization|sip_dialing)\w{0,40}\\?"\s{0,9}:\s{0,9}\\?")[^"\\]*/gi,
    `$1${REDACTED}`,
  ],
];

/** The text without the secrets that can be told from their shape or their name. */
export function redactText(text: string): string {
  return SECRETS_IN_TEXT.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** What is deeper than that goes as well: an answer may be nested more deeply than the stack. */
const MAX_DEPTH = 99;

/** A copy of a JSON value without the secrets in it: those of a telling name or shape, and those given. */
export function redactValue(value: unknown, secrets: readonly string[] = [], depth = MAX_DEPTH): unknown {
  if (typeof value === "string") return scrub(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth < 0) return REDACTED;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, secrets, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      SECRET_NAME.test(name) ? REDACTED : redactValue(child, secrets, depth - 1),
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

/** The text without these secrets, as they are or within JSON, and without those that it shows by shape or name. */
export function scrub(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return redactText(forms.reduce((result, form) => result.replaceAll(form, REDACTED), text));
}
