import { InvalidArgumentError } from "../core/errors.js";

/**
 * Readies an id for its place in a path. Every id is percent-encoded twice, once here and once more when openapi-fetch
 * builds the URL, whatever it holds.
 *
 * Zoom's pages give three rules for session ids (twice if it starts with `/`, with `+`, if it contains `/` or `//`),
 * another for each operation. Ids are base64 and never hold a `%`, so a second decoding harms none of them: encoding
 * twice, always, satisfies every rule.
 *
 * @throws InvalidArgumentError where the id would change the path, or was encoded before.
 */
export function encodeId(name: string, id: unknown): string {
  if (typeof id !== "string") {
    throw new InvalidArgumentError(name, `has to be a string, not ${id === null ? "null" : typeof id}.`);
  }
  if (id === "") throw new InvalidArgumentError(name, "is empty.");
  // Encoding leaves dots as they are, and URL parsers take such a segment away, or the one before it.
  if (id === "." || id === "..") throw new InvalidArgumentError(name, `is "${id}", which would change the path.`);
  if (/%[0-9A-Fa-f]{2}/.test(id)) {
    throw new InvalidArgumentError(name, "is already percent-encoded: pass it as Zoom gave it, the client encodes it.");
  }
  try {
    return encodeURIComponent(id);
  } catch (cause) {
    throw new InvalidArgumentError(name, "holds half a surrogate pair, which cannot be encoded.", { cause });
  }
}
