import type { OperationId } from "../../generated/operations.js";
import { InvalidArgumentError } from "../core/errors.js";
import { parseJson } from "../internal/json.js";
import { SEQUENCE_HEADER } from "./prefer.js";

/** Returns responses in turn; the last one repeats. */
class Sequence {
  #left: string[];

  constructor(responses: string[]) {
    this.#left = [...responses];
  }

  next(): string | undefined {
    return this.#left.length > 1 ? this.#left.shift() : this.#left[0];
  }
}

/** Decides which response is next: Prism itself has no state. */
export class Scenarios {
  readonly #ofOperation = new Map<string, Sequence>();
  readonly #ofHeader = new Map<string, Sequence>();

  set(operationId: OperationId, responses: string[]): void {
    this.#ofOperation.set(operationId, new Sequence(responses));
  }

  reset(): void {
    this.#ofOperation.clear();
    this.#ofHeader.clear();
  }

  /** The `prefer` header for a request: its own, or the next one of its sequence, else of the server's. */
  next(operationId: OperationId, prefer: string | undefined, sequence: string | undefined): string | undefined {
    if (prefer !== undefined) return prefer;
    return this.#sequenceOf(operationId, sequence)?.next() ?? this.#ofOperation.get(operationId)?.next();
  }

  #sequenceOf(operationId: OperationId, header: string | undefined): Sequence | undefined {
    if (header === undefined) return undefined;
    const { id, operationId: meant, responses } = readSequence(header);
    if (meant !== operationId) return undefined;
    const sequence = this.#ofHeader.get(id) ?? new Sequence(responses);
    this.#ofHeader.set(id, sequence);
    return sequence;
  }
}

/** @throws InvalidArgumentError if it is not a header that sequence() made. */
function readSequence(header: string): { id: string; operationId: string; responses: string[] } {
  const { id, operationId, responses } = Object(parseJson(header)) as Record<string, unknown>;
  const isMade = typeof id === "string" && typeof operationId === "string" && Array.isArray(responses);
  if (isMade && responses.every((each) => typeof each === "string")) return { id, operationId, responses };
  throw new InvalidArgumentError(SEQUENCE_HEADER, "is not what sequence() returned. Pass its headers as they are.");
}
