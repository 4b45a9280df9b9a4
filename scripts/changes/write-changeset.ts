import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "../document/types.js";
import { DOCUMENT_FILE, readAtRef } from "./at-ref.js";
import { changesetText } from "./changeset.js";
import { compareDocuments } from "./compare.js";

/**
 * Writes a changeset of what changed in the document since `ref`, or none if nothing did. Returns its name and text.
 *
 * The name comes from the document at `ref`, so that a second run writes the same file. A changeset of an earlier run that
 * `ref` does not have tells part of the same changes, from another start: it goes. One that `ref` has tells of changes
 * before it, and stays until the release that it is for.
 */
export async function writeChangeset(ref: string, root: string): Promise<{ path: string; text: string } | undefined> {
  const atRef = await readAtRef(ref, root);
  const now = await readFile(join(root, DOCUMENT_FILE), "utf8");
  const release = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { name: string; version: string };
  const changes = compareDocuments(JSON.parse(atRef.text) as OpenApiDocument, JSON.parse(now) as OpenApiDocument);

  const folder = join(root, ".changeset");
  for (const file of await readdir(folder)) {
    if (OURS.test(file) && !atRef.changesets.includes(file)) await rm(join(folder, file));
  }
  if (changes.length === 0) return undefined;
  const path = join(".changeset", `document-${atRef.blob.slice(0, 7)}.md`);
  const text = changesetText(changes, release);
  await writeFile(join(root, path), text);
  return { path, text };
}

const OURS = /^document-[0-9a-f]{7}\.md$/;
