import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseYaml } from "@redocly/openapi-core";
import { REPOSITORY } from "../document/repository.js";
import type { OpenApiDocument } from "../document/types.js";

/**
 * Components in `openapi/components` that nothing references. The bundler omits those, so a linter that reads the bundle
 * can't find them. Keys that start with `x-` are for references within a file.
 */
export async function findUnusedComponents(document: OpenApiDocument, root: URL = REPOSITORY): Promise<string[]> {
  const folder = fileURLToPath(new URL("openapi/components/", root));
  const used = new Set(Object.values(document.components).flatMap((components) => Object.keys(components)));
  const problems: string[] = [];
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith(".yaml")) continue;
    const content = parseYaml(await readFile(join(folder, file), "utf8")) as object;
    for (const name of Object.keys(content)) {
      if (!name.startsWith("x-") && !used.has(name)) problems.push(`openapi/components/${file}: ${name} is unused`);
    }
  }
  return problems;
}
