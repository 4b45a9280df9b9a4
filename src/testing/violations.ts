import { parseJson } from "../internal/json.js";

/** What Prism says is wrong with a request. */
interface Violation {
  /** `["request", "body", "settings", "auto_recording"]`. */
  location: string[];
  /** The violated keyword of the schema. */
  code: string;
  message: string;
}

/** Zoom's error for an invalid request. */
export interface ValidationError {
  code: 300;
  message: "Validation Failed.";
  /** Each invalid field, in dot notation, and why. */
  errors: { field: string; message: string }[];
}

/** Starts a header that Prism has cut off, since it would be too long. */
const CUT_OFF = "Too many violations! ";

/** Names each invalid field, which the document's example of this error can't; undefined unless the request is invalid. */
export function validationError(violations: string | string[] | undefined): ValidationError | undefined {
  if (typeof violations !== "string") return undefined;
  const all = readViolations(violations);
  // The first one alone is too long, so no field can be named.
  if (all === undefined) return { code: 300, message: "Validation Failed.", errors: [] };
  const errors = all
    // The condition of an alternative repeats what is wrong in it.
    .filter(({ location: [from, place], code }) => from === "request" && place !== undefined && code !== "if")
    .map(toError)
    // One fault may violate several keywords; the first says most.
    .filter(({ field }, index, all) => all.findIndex((other) => other.field === field) === index);
  return errors.length === 0 ? undefined : { code: 300, message: "Validation Failed.", errors };
}

function readViolations(header: string): Violation[] | undefined {
  const isCutOff = header.startsWith(CUT_OFF);
  // Those before the last are complete.
  const end = header.lastIndexOf(',{"location":');
  if (isCutOff && end === -1) return undefined;
  const complete = isCutOff ? `${header.slice(CUT_OFF.length, end)}]` : header;
  return parseJson(decodeURIComponent(complete)) as Violation[] | undefined;
}

/** The name that a message ends with, in quotes, after this phrase. */
function nameAfter(phrase: string, message: string): string | undefined {
  const start = message.indexOf(phrase);
  return start === -1 ? undefined : message.slice(start + phrase.length + 2, -1);
}

/** Prism reports missing and unknown fields at their object, and repeats the place in the message. */
function toError({ location: [, place = "", ...path], message }: Violation) {
  const unknown = nameAfter("must NOT have additional properties; found", message);
  const missing = nameAfter("must have required property", message);
  const field = [...path, unknown ?? missing].filter((name) => name !== undefined).join(".") || place;
  if (unknown !== undefined) return { field, message: `is not a ${place === "body" ? "field" : "parameter"}.` };
  if (missing !== undefined) return { field, message: "is required." };
  return { field, message: `${message.slice(Math.max(0, message.search(/\bmust\b/)))}.` };
}
