import { readdir, readFile } from "node:fs/promises";
import { bundleDocument } from "../document/bundle.js";
import { errorsModule } from "./errors.js";
import { modelsModule } from "./models.js";
import { operationsModule } from "./operations.js";
import { guideWithOptions } from "./option-tables.js";
import { readmeWithCalls } from "./readme.js";
import { guideWithAssumptions } from "./sandbox-guide.js";
import { schemaModule } from "./schema.js";
import { webhooksModule } from "./webhooks.js";

/** The files of generated/ for `openapi/` in `root`, and the documents with generated parts: name → content. */
export async function generatedFiles(root: URL): Promise<Record<string, string>> {
  const document = await bundleDocument(root);
  const readme = await readFile(new URL("README.md", root), "utf8");
  return {
    "generated/openapi.json": `${JSON.stringify(document, null, 2)}\n`,
    "generated/schema.ts": await schemaModule(document),
    "generated/models.ts": modelsModule(document),
    "generated/operations.ts": operationsModule(document),
    "generated/errors.ts": errorsModule(document),
    "generated/webhooks.ts": webhooksModule(document),
    "README.md": readmeWithCalls(readme, document),
    ...(await guides(root)),
  };
}

async function guides(root: URL): Promise<Record<string, string>> {
  const folder = new URL("docs/guides/", root);
  const files: Record<string, string> = {};
  for (const name of await readdir(folder)) {
    const text = await readFile(new URL(name, folder), "utf8");
    if (!text.includes("<!-- options: ")) continue;
    const guide = await guideWithOptions(text, root);
    files[`docs/guides/${name}`] = name === "sandbox.md" ? guideWithAssumptions(guide) : guide;
  }
  return files;
}

/** The names of the files in `root` that are missing or out of date. */
export async function driftedFiles(root: URL): Promise<string[]> {
  const drifted: string[] = [];
  for (const [name, content] of Object.entries(await generatedFiles(root))) {
    const committed = await readFile(new URL(name, root), "utf8").catch(() => undefined);
    if (committed !== content) drifted.push(name);
  }
  return drifted;
}
