import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "./run.js";

/** Packs what was built into `folder`. Returns the tarball's path. */
export async function pack(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const output = await npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ".");
  const [packed] = JSON.parse(output) as { filename: string }[];
  if (packed === undefined) throw new Error(`npm pack reported no tarball: ${output}`);
  return join(folder, packed.filename);
}

/** A line as `sha256sum` prints it. */
export async function checksum(file: string): Promise<string> {
  const hash = createHash("sha256").update(await readFile(file));
  return `${hash.digest("hex")}  ${file}`;
}
