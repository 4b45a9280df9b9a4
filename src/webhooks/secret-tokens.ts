import { type Fail, invalidArgument } from "../internal/validate.js";

/** An app's webhook secret token. While you rotate it, both the new and the old one. */
export type WebhookSecret = string | readonly string[];

/** The secret tokens, the current one first. */
export function checkSecretTokens(secretToken: WebhookSecret, fail: Fail = invalidArgument): [string, ...string[]] {
  const [first, ...others] = [secretToken].flat();
  for (const token of [first, ...others]) {
    if (typeof token !== "string" || token === "") {
      const problem = "must be the app's webhook secret token, or an array of such tokens. None may be empty.";
      throw fail("secretToken", problem);
    }
    if (token !== token.trim()) throw fail("secretToken", "starts or ends with white space. Remove it.");
  }
  return [first as string, ...others];
}

/** Which token the signature of an event matched. */
const matched = new WeakMap<object, string>();

export function rememberToken(event: object, token: string): void {
  matched.set(event, token);
}

/** The token whose challenge Zoom expects to be answered: while it is rotated, the one that the request was signed with. */
export function tokenFor(event: object, tokens: readonly [string, ...string[]]): string {
  const token = matched.get(event);
  return token !== undefined && tokens.includes(token) ? token : tokens[0];
}
