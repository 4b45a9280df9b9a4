import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "../document/types.js";
import { DOCUMENT_FILE, readAtRef } from "./at-ref.js";
import { changesetText } from "./changeset.js";
import { compareDocuments } from "./compare.js";

/**
 * Writes a changeset for what changed in the document since `ref`, if anything did. Returns its path and text.
 *
 * The name is derived from the document at `ref`, so a second run writes the same file. Generated changesets that `ref`
 * does not have are from earlier runs and overlap with this one, so they are deleted. Those that `ref` has describe
 * earlier changes and stay until they are released.
 */
export async function writeChangeset(ref: string, root: string): Promise<{ path: string; text: string } | undefined> {
  const atRef = await readAtRef(ref, root);
  const now = await readFile(join(root, DOCUMENT_FILE), "utf8");
  const release = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { name: string; version: string };
  const changes = compareDocuments(JSON.parse(atRef.text) as OpenApiDocument, JSON.parse(now) as OpenApiDocument);

  const folder = join(root, ".changeset");
  for (const file of await readdir(folder)) {
    if (GENERATED.test(file) && !atRef.changesets.includes(file)) await rm(join(folder, file));
  }
  if (changes.length === 0) return undefined;
  const path = join(".changeset", `document-${atRef.blob.slice(0, 7)}.md`);
  const text = changesetText(changes, release);
  await writeFile(join(root, path), text);
  return { path, text };
}

const GENERATED = /^document-[0-9a-f]{7}\.md$/;
