import type { Key } from "./compare-pair.js";
import { code } from "./wording.js";

/** A part of an operation: a parameter, the body, an answer, a header of an answer. */
export interface Part {
  /** As in `response field`. */
  kind: string;
  /** What to call it as a whole, and its schema. */
  place: string;
  schemaPlace: string;
  /** The user reads it instead of sending it. */
  received: boolean;
  /** How many of the operation's keys lead to it. */
  length: number;
}

/** The part that the keys lead to. A webhook's payload stands where the answers of operations do. */
export function partAt(keys: readonly Key[], parameterName: string, isWebhook: boolean): Part {
  const [section, status, below, header] = keys;
  if (section === "parameters") {
    const place = `parameter ${code(parameterName)}`;
    return { kind: "request", place, schemaPlace: place, received: false, length: 2 };
  }
  if (section === "requestBody") {
    return { kind: "request", place: "request body", schemaPlace: "request body", received: false, length: 1 };
  }
  if (section !== "responses" || status === undefined) {
    return { kind: "", place: "", schemaPlace: "", received: true, length: 0 };
  }
  const kind = isWebhook ? "payload" : /^2/.test(String(status)) ? "response" : "error";
  if (below === "headers" && header !== undefined) {
    const place = `${isWebhook ? "request" : "response"} header ${code(header)}`;
    return { kind, place, schemaPlace: place, received: true, length: 4 };
  }
  const schemaPlace = isWebhook ? "payload" : `${kind} body`;
  return { kind, place: isWebhook ? "payload" : `response ${status}`, schemaPlace, received: true, length: 2 };
}
