import { execSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds dist/ once, before any test: a build empties it first, so that none may run beside the tests that read it. */
export default function build(): void {
  execSync("npm run --silent build", { cwd: fileURLToPath(new URL("../..", import.meta.url)), stdio: "inherit" });
}
