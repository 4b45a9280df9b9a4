import type { OperationId } from "../../../generated/operations.js";
import { exampleOf } from "../document.js";

/** A field that is invalid, as in `errors` of the body. */
export interface InvalidField {
  field: string;
  message: string;
}

export interface ErrorBody {
  code: number;
  message: string;
  errors?: InvalidField[];
}

/** Ends a request with an error. */
export class Rejection extends Error {
  readonly status: number;
  readonly #body: ErrorBody | string;

  /**
   * @param body The body, or the name of one of the operation's documented examples.
   * @param values What the placeholders in its message stand for.
   */
  constructor(
    status: number,
    body: ErrorBody | string,
    private readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(typeof body === "string" ? body : body.message);
    this.status = status;
    this.#body = body;
  }

  bodyFor(operationId: OperationId): ErrorBody {
    if (typeof this.#body !== "string") return this.#body;
    const { code, message } = exampleOf(operationId, String(this.status), this.#body) as ErrorBody;
    const filled = message.replace(/\{(\w+)\}/g, (placeholder, name: string) => this.values[name] ?? placeholder);
    return { code, message: filled };
  }
}

export const validationFailed = (...errors: InvalidField[]): Rejection =>
  new Rejection(400, { code: 300, message: "Validation Failed.", errors });
