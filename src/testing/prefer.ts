import type { OperationId } from "../../generated/operations.js";
import { type MockAnswer, preferHeaders } from "./responses.js";

/** Request header with a sequence of responses: its ID, its operation, and the responses. */
export const SEQUENCE_HEADER = "x-mock-sequence";

let sequences = 0;

/**
 * Headers that make the mock return a certain response. Pass them as the `headers` of a call.
 *
 * @example
 * ```ts
 * await zoom.sessions.get("id", {}, { headers: prefer("getSession", { status: 404, example: "error-3001" }) });
 * ```
 * @throws InvalidArgumentError if the document has no such response.
 */
export function prefer<Id extends OperationId>(operationId: Id, response: MockAnswer<Id>): Record<string, string> {
  const [header = ""] = preferHeaders(operationId, [response as { status: unknown }]);
  return { prefer: header };
}

/**
 * Headers that make the mock return these responses in turn, whether the requests are pages of a list, retries or
 * separate calls; the last one repeats. Pass them as the `headers` of a call. Each call of `sequence` starts over.
 *
 * @example
 * ```ts
 * const headers = sequence("getSession", [{ status: 429 }, { status: 200, example: "past" }]);
 * ```
 * @throws InvalidArgumentError if there are none, or the document has no such response.
 */
export function sequence<Id extends OperationId>(
  operationId: Id,
  responses: readonly [MockAnswer<Id>, ...MockAnswer<Id>[]],
): Record<string, string> {
  const headers = preferHeaders(operationId, responses as readonly { status: unknown }[]);
  sequences += 1;
  // The process ID and the time keep several test workers apart that use one server.
  const id = `${process.pid}-${Date.now()}-${sequences}`;
  return { [SEQUENCE_HEADER]: JSON.stringify({ id, operationId, responses: headers }) };
}
