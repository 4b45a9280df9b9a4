import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseYaml } from "@redocly/openapi-core";
import { REPOSITORY } from "../document/repository.js";
import type { OpenApiDocument, Reference } from "../document/types.js";

/**
 * Parts of `openapi/` that nothing references. The bundler omits those, so a linter that reads the bundle can't find
 * them. Keys that start with `x-` are for references within a file.
 */
export async function findUnused(document: OpenApiDocument, root: URL = REPOSITORY): Promise<string[]> {
  const folder = new URL("openapi/", root);
  const used = new Set(Object.values(document.components).flatMap((components) => Object.keys(components)));
  const problems: string[] = [];
  for (const { file, name } of await keysBelow(new URL("components/", folder))) {
    if (!used.has(name)) problems.push(`openapi/components/${file}: ${name} is unused`);
  }
  const entry = parseYaml(await readFile(new URL("openapi.yaml", folder), "utf8")) as Record<string, object>;
  for (const section of ["paths", "webhooks"]) {
    const listed = new Set(Object.values(entry[section] as Record<string, Reference>).map(({ $ref }) => $ref));
    for (const { file, name } of await keysBelow(new URL(`${section}/`, folder))) {
      if (listed.has(`${section}/${file}#/${name}`)) continue;
      problems.push(`openapi/${section}/${file}: ${name} is not in \`${section}\` of openapi/openapi.yaml`);
    }
  }
  return problems;
}

async function keysBelow(folder: URL): Promise<{ file: string; name: string }[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".yaml"));
  const keys = files.map(async (file) => {
    const content = parseYaml(await readFile(join(fileURLToPath(folder), file), "utf8")) as object;
    const names = Object.keys(content).filter((name) => !name.startsWith("x-"));
    return names.map((name) => ({ file, name }));
  });
  return (await Promise.all(keys)).flat();
}
