import { fileURLToPath } from "node:url";
import { bundle, loadConfig } from "@redocly/openapi-core";
import { REPOSITORY } from "./repository.js";
import type { JsonObject, OpenApiDocument } from "./types.js";

/** Bundles `openapi/` in `root` into one document with only local references. */
export async function bundleDocument(root: URL = REPOSITORY): Promise<OpenApiDocument> {
  const config = await loadConfig({ configPath: fileURLToPath(new URL("redocly.yaml", REPOSITORY)) });
  const { bundle: bundled, problems } = await bundle({
    ref: fileURLToPath(new URL("openapi/openapi.yaml", root)),
    config,
  });
  if (problems.length > 0) {
    throw new Error(`openapi/ does not bundle:\n${problems.map((problem) => `  ${problem.message}`).join("\n")}`);
  }
  // A copy without shared nodes (YAML anchors): a tool that edits one would change all of them.
  const document = JSON.parse(JSON.stringify(bundled.parsed)) as OpenApiDocument;
  // The bundler lists components in order of first use. Sorted, a diff shows only what changed.
  document.components = sortKeys(document.components, 2) as OpenApiDocument["components"];
  return document;
}

function sortKeys(value: object, depth: number): JsonObject {
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(depth > 1 ? entries.map(([key, child]) => [key, sortKeys(child, depth - 1)]) : entries);
}
