import { execSync } from "node:child_process";
import { ROOT } from "./root.js";

/** Builds the site, always: one from before says nothing about what has changed since. */
export default function buildSite(): void {
  execSync("npm run --silent docs", { cwd: ROOT, stdio: "inherit" });
}
