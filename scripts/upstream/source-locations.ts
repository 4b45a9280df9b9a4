import { readdir, readFile } from "node:fs/promises";
import type { Difference } from "./difference.js";

/** Names the place in `openapi/` to change for a difference. */
export type Place = (difference: Pick<Difference, "component" | "operationId">) => string;

/** Reads where the operations and components of the document below `root` are written: bundled, it no longer says. */
export async function findPlaces(root: URL): Promise<Place> {
  const files = new Map<string, string>();
  for (const folder of ["openapi/paths/", "openapi/components/", "openapi/components/schemas/"]) {
    for (const name of (await readdir(new URL(folder, root))).filter((file) => file.endsWith(".yaml"))) {
      const text = await readFile(new URL(folder + name, root), "utf8");
      const section = folder.endsWith("/schemas/") ? "schemas" : name.replace(".yaml", "");
      const note = (key: string | undefined) => files.set(key ?? "", folder + name);
      for (const match of text.matchAll(/^ +operationId: (\w+)/gm)) note(match[1]);
      for (const match of text.matchAll(/^([\w-]+):/gm)) note(`${section}/${match[1]}`);
    }
  }
  return ({ component, operationId }) => {
    const file = files.get(component ?? operationId ?? "");
    if (file === undefined) return "openapi/";
    return `${component?.split("/").at(-1) ?? operationId} (${file})`;
  };
}
