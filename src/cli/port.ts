import { InvalidArgumentError } from "commander";
import { CliError } from "./cli-error.js";

/** The value of `--port`. */
export function checkPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError("It must be a port from 0 to 65535.");
}

/** Handles the failure of a server to start. */
export const explainPort =
  (port: number | undefined) =>
  (cause: unknown): never => {
    if ((cause as NodeJS.ErrnoException).code !== "EADDRINUSE") throw cause;
    throw new CliError("failed", `Port ${port} is in use.`, "Choose another --port.", { cause });
  };
