import { execSync } from "node:child_process";

/** Builds the site anew: one that was built before tells nothing of what was changed since. */
export default function build(): void {
  execSync("npm run --silent docs", { stdio: "inherit" });
}
