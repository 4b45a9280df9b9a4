import { inspect } from "node:util";

/** Everything that a log, a debugger or a report could come to show of these values. */
export function shown(...values: unknown[]): string {
  return values
    .flatMap((value) => [
      inspect(value, { depth: 10, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }),
      JSON.stringify(value),
      String(value),
      (value as Error | undefined)?.stack,
    ])
    .join("\n");
}
