import { InvalidArgumentError } from "../core/errors.js";

/**
 * Encodes an ID for its place in a path. Every ID is percent-encoded twice, whatever it contains: once here, and once
 * more when openapi-fetch builds the URL.
 *
 * Zoom's pages give different rules for session IDs (encode twice if it starts with `/`, or with `+`, or contains `/` or
 * `//`), one per operation. IDs are base64 and never contain `%`, so decoding twice harms none of them: encoding twice,
 * always, satisfies every rule.
 *
 * @throws InvalidArgumentError if the ID would change the path, or is already encoded.
 */
export function encodeId(name: string, id: unknown): string {
  if (typeof id !== "string") {
    throw new InvalidArgumentError(name, `must be a string, not ${id === null ? "null" : typeof id}.`);
  }
  if (id === "") throw new InvalidArgumentError(name, "is empty.");
  // Encoding keeps dots, and URL parsers remove such a segment, or the one before it.
  if (id === "." || id === "..") throw new InvalidArgumentError(name, `is "${id}", which would change the path.`);
  if (/%[0-9A-Fa-f]{2}/.test(id)) {
    throw new InvalidArgumentError(
      name,
      "is already percent-encoded. Pass it as Zoom returned it; the client encodes it.",
    );
  }
  try {
    return encodeURIComponent(id);
  } catch (cause) {
    throw new InvalidArgumentError(name, "contains half of a surrogate pair, which can't be encoded.", { cause });
  }
}
