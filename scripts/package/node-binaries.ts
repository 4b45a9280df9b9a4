import { access, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "./run.js";

/** Major versions of Node that the package has to run on. */
export const NODE_MAJORS = [20, 22, 24] as const;

/** Fetches the newest Node of each major version from the npm registry, and gives their paths. */
export async function nodeBinaries(folder: string): Promise<Map<number, string>> {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  // Each in a folder of its own name, in one installation.
  const aliases = NODE_MAJORS.map((major) => `node-${major}@npm:${name}@${major}`);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "nodes", private: true }));
  try {
    await npm(["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", ...aliases], folder);
  } catch (cause) {
    throw new Error(`Node for this platform (npm package ${name}) cannot be had: ${(cause as Error).message}`, {
      cause,
    });
  }
  const binary = platform === "win" ? "node.exe" : "node";
  const paths = new Map(
    NODE_MAJORS.map((major) => [major, join(folder, "node_modules", `node-${major}`, "bin", binary)]),
  );
  for (const path of paths.values()) await access(path);
  return paths;
}
