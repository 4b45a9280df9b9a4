import type { OperationId } from "../../../generated/operations.js";
import { checkKnown, checkObject, invalidArgument, isInteger, show } from "../../internal/validate.js";
import { exampleOf } from "../document.js";
import { checkResponse } from "../responses.js";
import type { Exceeded } from "./quota.js";

/** A documented response that is due. */
export interface Fault {
  readonly status: number;
  readonly body: unknown;
  /** Which limit a 429 is about. */
  readonly exceeded: Exceeded | undefined;
}

/** Responses that a test has asked for. They are counted, and never come by chance. */
export class Faults {
  readonly #due = new Map<OperationId, (Fault & { left: number })[]>();

  add(operationId: OperationId, response: unknown, options: { times?: number | undefined }): void {
    checkObject("options", options);
    checkKnown(options, new Set(["times"]));
    const { times = 1 } = options;
    if (!isInteger(times, 1)) throw invalidArgument("times", `must be a positive integer, not ${show(times)}.`);
    const { status, example } = checkResponse(operationId, response);
    const body = exampleOf(operationId, status, example);
    const exceeded = status === "429" ? ((example ?? "error-429") as Exceeded) : undefined;
    const due = this.#due.get(operationId) ?? [];
    this.#due.set(operationId, [...due, { status: Number(status), body, exceeded, left: times }]);
  }

  take(operationId: OperationId): Fault | undefined {
    const due = this.#due.get(operationId);
    const [first] = due ?? [];
    if (first === undefined) return undefined;
    first.left -= 1;
    if (first.left === 0) due?.shift();
    return first;
  }
}
