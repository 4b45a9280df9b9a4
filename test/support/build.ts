import { execSync } from "node:child_process";
import { rmSync } from "node:fs";
import { env } from "node:process";
import { ROOT } from "./root.js";

const BUILT = Symbol.for("zoom-video-sdk-api tests: built");

/**
 * Makes dist/ once for all projects of a run: a build empties it first, so none may run beside tests that read it. With
 * a tarball in PACKAGE_TARBALL, that is what is tested: dist/ comes from it.
 */
export default function build(): void {
  if (Reflect.has(globalThis, BUILT)) return;
  const tarball = env["PACKAGE_TARBALL"];
  if (tarball) {
    rmSync(`${ROOT}dist`, { recursive: true, force: true });
    execSync(`tar -xzf "${tarball}" --strip-components=1 package/dist`, { cwd: ROOT });
  } else execSync("npm run --silent build", { cwd: ROOT, stdio: "inherit" });
  Reflect.set(globalThis, BUILT, true);
}
