import type { OperationId } from "../../../generated/operations.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { isInteger } from "../../internal/validate.js";
import { exampleOf } from "../document.js";
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

  add(operationId: OperationId, { status, example }: { status: unknown; example?: unknown }, times: unknown): void {
    if (!isInteger(times, 1)) throw new InvalidArgumentError("times", "must be a positive integer.");
    const body = exampleOf(operationId, String(status), example === undefined ? undefined : String(example));
    const exceeded = Number(status) === 429 ? ((example ?? "error-429") as Exceeded) : undefined;
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

  clear(): void {
    this.#due.clear();
  }
}
