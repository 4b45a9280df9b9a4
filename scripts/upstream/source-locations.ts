import { readdir, readFile } from "node:fs/promises";
import type { Difference } from "./difference.js";

/** Names the definition in `openapi/`, and its file, that a difference is about. */
export type SourceLocation = (difference: Pick<Difference, "component" | "operationId">) => string;

/** Finds the files that define operations and components: the bundled document no longer says. */
export async function findSourceLocations(root: URL): Promise<SourceLocation> {
  const files = new Map<string, string>();
  for (const folder of ["openapi/paths/", "openapi/webhooks/", "openapi/components/", "openapi/components/schemas/"]) {
    for (const name of (await readdir(new URL(folder, root))).filter((file) => file.endsWith(".yaml"))) {
      const text = await readFile(new URL(folder + name, root), "utf8");
      const section = folder.endsWith("/schemas/") ? "schemas" : name.replace(".yaml", "");
      for (const [, operationId = ""] of text.matchAll(/^ +operationId: (\w+)/gm)) {
        files.set(operationId, folder + name);
      }
      for (const [, key] of text.matchAll(/^([\w-]+):/gm)) files.set(`${section}/${key}`, folder + name);
    }
  }
  return ({ component, operationId }) => {
    const file = files.get(component ?? operationId ?? "");
    if (file === undefined) return "openapi/";
    return `${component?.split("/").at(-1) ?? operationId} (${file})`;
  };
}
