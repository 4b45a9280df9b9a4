import { CliError } from "./cli-error.js";

/** Git Bash turns an argument that begins with a slash into a path of Windows. @throws CliError if it did. */
export function checkGitBash(name: string, value: string): string {
  if (!process.env["MSYSTEM"] || !/^[A-Za-z]:[\\/]/.test(value)) return value;
  const hint = "Run the command with MSYS_NO_PATHCONV=1 before it.";
  throw new CliError("usage", `Git Bash changed ${name} to ${value}.`, hint);
}
