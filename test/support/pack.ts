import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { env } from "node:process";
import type { TestProject } from "vitest/node";
import { checksum, pack } from "../../scripts/package/pack.js";
import { npm } from "../../scripts/package/run.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the packed package. */
    tarball: string;
    /** Path of a project in which nothing but the package and Prism is installed. */
    project: string;
  }
}

/** Packs the package once for all tests of it, and installs it as users do, outside of the repository. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "packed-"));
  const given = env["PACKAGE_TARBALL"];
  const tarball = given ? resolve(given) : await pack(folder);
  console.log(await checksum(tarball));
  const project = join(folder, "project");
  await mkdir(project);
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "project", private: true }));
  await install(project, tarball, "@stoplight/prism-cli@5.14.2", "@opentelemetry/api@1.9.0");
  provide("tarball", tarball);
  provide("project", project);
  return () => rm(folder, { recursive: true, force: true });
}

/** `npm install`, from npm's cache where it has the packages. */
export async function install(folder: string, ...packages: string[]): Promise<void> {
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"];
  // With --prefix: otherwise npm may take the folder of the script that runs it for the project.
  await npm(["install", "--prefix", folder, ...flags, ...packages], folder);
}
