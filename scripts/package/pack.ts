import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./run.js";

/** The package as it would be published, and a project that it is installed in. */
export interface Packed {
  tarball: string;
  /** Size of the tarball in bytes. */
  size: number;
  /** Paths of the files in it. */
  files: string[];
  /** A project with nothing but the package and Prism. */
  project: string;
  /** The package in that project. */
  installed: string;
  [Symbol.asyncDispose](): Promise<void>;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PRISM = "@stoplight/prism-cli@5.14.2";

/** Builds, packs once, and installs the tarball. */
export async function pack(): Promise<Packed> {
  await npm(["run", "--silent", "build"], ROOT);
  const folder = await mkdtemp(join(tmpdir(), "packed-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const output = await npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT);
    const [packed] = JSON.parse(output) as { filename: string; size: number; files: { path: string }[] }[];
    if (packed === undefined) throw new Error("npm pack told of no tarball.");
    const tarball = join(folder, packed.filename);
    const project = join(folder, "project");
    await mkdir(project);
    await writeFile(join(project, "package.json"), JSON.stringify({ name: "project", private: true }));
    // Otherwise npm may take the folder of the package for the project: it runs this script.
    const here = ["--prefix", project];
    await npm(["install", ...here, "--ignore-scripts", "--no-audit", "--no-fund", tarball, PRISM], project);
    return {
      tarball,
      size: packed.size,
      files: packed.files.map(({ path }) => path),
      project,
      installed: join(project, "node_modules", "zoom-video-sdk-api"),
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}
