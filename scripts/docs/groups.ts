import type { OpenApiDocument, Webhook } from "../document/types.js";
import { type OperationAt, operationsOf } from "../document/walk.js";

/** The document with the parts that only readers need. */
export interface PublishedDocument extends OpenApiDocument {
  info: { description: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
}

export interface Entry {
  title: string;
  /** In `docs/api/`, without the extension. */
  file: string;
}
export interface OperationEntry extends Entry {
  at: OperationAt;
}
export interface WebhookEntry extends Entry {
  event: string;
  webhook: Webhook;
}
export interface Group<Item extends Entry = Entry> {
  name: string;
  description: string;
  entries: Item[];
}

/** The operations grouped by tag. */
export function operationGroups(document: PublishedDocument): Group<OperationEntry>[] {
  const operations = operationsOf(document);
  return document.tags.flatMap(({ name, description }) => {
    const entries = operations
      .filter(({ operation }) => operation.tags?.includes(name))
      .map((at) => ({ title: at.operation.summary, file: at.operation.operationId, at }));
    return entries.length === 0 ? [] : { name, description, entries };
  });
}

/** The webhook events. */
export function webhookGroup(document: PublishedDocument): Group<WebhookEntry> {
  const entries = Object.entries(document.webhooks ?? {}).map(([event, { post }]) => ({
    title: post.summary ?? event,
    file: `webhooks/${event}`,
    event,
    webhook: post,
  }));
  const name = "Webhooks";
  const { description = "" } = document.tags.find((tag) => tag.name === name) ?? {};
  return { name, description, entries };
}
