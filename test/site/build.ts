import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { SITE } from "./serve.js";

/** Builds the site where there is none. `npm run docs` builds it anew. */
export default function build(): void {
  if (!existsSync(new URL("index.html", SITE))) execSync("npm run --silent docs", { stdio: "inherit" });
}
