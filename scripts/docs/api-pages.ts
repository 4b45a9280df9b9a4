import { operationGroups, type PublishedDocument, webhookGroup } from "./groups.js";
import { indexPage } from "./index-page.js";
import { operationPage } from "./operation-page.js";
import { webhookPage } from "./webhook-page.js";

/** The pages in `docs/api/` by file name. `callOf` returns the client call of an operation. */
export function apiPages(document: PublishedDocument, callOf: (operationId: string) => string): Map<string, string> {
  const pages = new Map([["index.md", indexPage(document)]]);
  for (const { file, at } of operationGroups(document).flatMap(({ entries }) => entries)) {
    pages.set(`${file}.md`, operationPage(document, at, callOf(at.operation.operationId)));
  }
  for (const { file, event, webhook } of webhookGroup(document).entries) {
    pages.set(`${file}.md`, webhookPage(document, event, webhook));
  }
  return pages;
}
