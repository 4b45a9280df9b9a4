import type { OperationId } from "../../generated/operations.js";
import { type MockAnswer, preferHeaders } from "./responses.js";

/** Header of a request that carries a list of answers: its name, a number of its own, and the answers. */
export const SEQUENCE_HEADER = "x-mock-sequence";

let sequences = 0;

/**
 * Headers with which the mock answers a call as asked, for the `headers` of the call.
 *
 * @example
 * ```ts
 * await zoom.sessions.get("id", {}, { headers: prefer("getSession", { status: 404, example: "error-3001" }) });
 * ```
 * @throws InvalidArgumentError where the document has no such answer.
 */
export function prefer<Id extends OperationId>(operationId: Id, response: MockAnswer<Id>): Record<string, string> {
  const [header = ""] = preferHeaders(operationId, [response as { status: unknown }]);
  return { prefer: header };
}

/**
 * Headers with which the mock gives these answers one after the other, whether the requests are pages of a list, retries
 * or calls of their own; the last one stays. For the `headers` of the call. Each call of `sequence` starts over.
 *
 * @example
 * ```ts
 * const headers = sequence("getSession", [{ status: 429 }, { status: 200, example: "past" }]);
 * ```
 * @throws InvalidArgumentError where there are none, or the document has no such answer.
 */
export function sequence<Id extends OperationId>(
  operationId: Id,
  responses: readonly [MockAnswer<Id>, ...MockAnswer<Id>[]],
): Record<string, string> {
  const headers = preferHeaders(operationId, responses as readonly { status: unknown }[]);
  sequences += 1;
  // The process and the time keep apart what several test workers ask of one server.
  const id = `${process.pid}-${Date.now()}-${sequences}`;
  return { [SEQUENCE_HEADER]: JSON.stringify({ id, operationId, responses: headers }) };
}
