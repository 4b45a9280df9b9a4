import { createHash } from "node:crypto";
import { access, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { run } from "../../../scripts/package/run.js";
import { install } from "../../support/pack.js";
import { ROOT } from "../../support/root.js";
import { FIXTURES, type FixtureName } from "./fixtures.js";

const INSTALLED = ".installed";

/**
 * A user's project with the package from its tarball. What it installs from the registry stays for the next run. Not
 * below node_modules: Jest and Next treat files there as others' code.
 *
 * @returns Its folder.
 */
export async function prepare(name: FixtureName): Promise<string> {
  const { files, packages } = FIXTURES[name];
  const { dependencies } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const manifest = JSON.stringify({ name, private: true, dependencies: { ...dependencies, ...packages } });
  // One checkout doesn't disturb another.
  const key = createHash("sha256").update(ROOT).update(manifest).digest("hex").slice(0, 12);
  const folder = join(tmpdir(), "zoom-video-sdk-api-environments", `${name}-${key}`);
  await mkdir(folder, { recursive: true });
  await removeAllBut(folder, ["node_modules", INSTALLED, "package-lock.json"]);
  await writeFile(join(folder, "package.json"), manifest);
  if (!(await exists(join(folder, INSTALLED)))) {
    await install(folder);
    await writeFile(join(folder, INSTALLED), "");
  }
  const own = join(folder, "node_modules", "zoom-video-sdk-api");
  await rm(own, { recursive: true, force: true });
  await mkdir(own);
  await run("tar", ["-xzf", inject("tarball"), "--strip-components=1", "-C", own], folder);
  await cp(fileURLToPath(new URL(`../fixtures/${files}`, import.meta.url)), folder, { recursive: true });
  return folder;
}

/** What an earlier run has built must not help this one. */
async function removeAllBut(folder: string, kept: string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!kept.includes(name)) await rm(join(folder, name), { recursive: true });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
