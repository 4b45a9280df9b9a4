import type { ErrorKind } from "./exit-codes.js";

/** A failure that its message explains. */
export class CliError extends Error {
  readonly kind: ErrorKind;
  /** What to do. */
  readonly hint: string | undefined;

  constructor(kind: ErrorKind, message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.hint = hint;
  }
}
