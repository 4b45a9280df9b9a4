import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "../document/types.js";
import { DOCUMENT_FILE, readAtRef } from "./at-ref.js";
import { changesetText } from "./changeset.js";
import { compareDocuments } from "./compare.js";

/**
 * Writes a changeset for what changed in the document since `ref`, if anything did. Returns its path and text, and the
 * paths of those it deleted.
 *
 * The name is derived from the generated text. If the file exists, it lists the same changes, perhaps in better words,
 * and stays. Other generated changesets that `ref` does not have are from earlier runs and overlap with this one, so they
 * are deleted. Those that `ref` has describe earlier changes and stay until they are released.
 */
export async function writeChangeset(ref: string, root: string): Promise<Result> {
  const atRef = await readAtRef(ref, root);
  const now = await readFile(join(root, DOCUMENT_FILE), "utf8");
  const release = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { name: string; version: string };
  const changes = compareDocuments(JSON.parse(atRef.text) as OpenApiDocument, JSON.parse(now) as OpenApiDocument);
  const text = changesetText(changes, release);
  const file = changes.length === 0 ? undefined : `document-${hashOf(text)}.md`;

  const folder = join(root, ".changeset");
  const generated = (await readdir(folder)).filter((name) => GENERATED.test(name));
  const deleted = generated.filter((name) => name !== file && !atRef.changesets.includes(name));
  for (const name of deleted) await rm(join(folder, name));
  const result = { deleted: deleted.map((name) => join(".changeset", name)) };
  if (file === undefined) return result;

  const path = join(".changeset", file);
  if (generated.includes(file)) return { ...result, kept: { path, text: await readFile(join(root, path), "utf8") } };
  await writeFile(join(root, path), text);
  return { ...result, written: { path, text } };
}

interface Result {
  deleted: string[];
  kept?: { path: string; text: string };
  written?: { path: string; text: string };
}

const GENERATED = /^document-[0-9a-f]{7}\.md$/;
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 7);
