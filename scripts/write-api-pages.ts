// Writes docs/api/, the site's API reference, from generated/openapi.json.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { readmeRows } from "../test/support/readme-calls.js";
import { apiPages } from "./docs/api-pages.js";
import type { PublishedDocument } from "./docs/groups.js";
import { REPOSITORY } from "./document/repository.js";

const document = JSON.parse(await readFile(new URL("generated/openapi.json", REPOSITORY), "utf8")) as PublishedDocument;
// Tests check the README's table of calls against the document and the client, so it is the list to use.
const calls = new Map(
  readmeRows().map(({ operationId, method, parameters }) => [operationId, `${method}(${parameters})`]),
);
const folder = new URL("docs/api/", REPOSITORY);
await rm(folder, { recursive: true, force: true });
await mkdir(new URL("webhooks/", folder), { recursive: true });
for (const [name, text] of apiPages(document, callOf)) await writeFile(new URL(name, folder), text);

function callOf(operationId: string): string {
  const call = calls.get(operationId);
  if (call === undefined) throw new Error(`The README's table of calls has no ${operationId}.`);
  return call;
}
