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

/** Names the flag instead of the argument, if that is what an error is about. */
export function withFlag(error: unknown, flagOf: (argument: string) => string): unknown {
  const { name, argument, message } = Object(error) as { name?: string; argument?: string; message?: string };
  if (name !== "InvalidArgumentError" || argument === undefined || message === undefined) return error;
  return new CliError("usage", flagOf(argument) + message.slice(argument.length), undefined, { cause: error });
}
