import type { JsonObject } from "../document/types.js";
import { operationGroups, type PublishedDocument, webhookGroup } from "./groups.js";
import { page, prose, table } from "./markdown.js";

/** Links to all operations and events. */
export function indexPage(document: PublishedDocument): string {
  const operations = operationGroups(document);
  const webhooks = webhookGroup(document);
  const schemes = (document.components["securitySchemes"] ?? {}) as Record<string, JsonObject>;
  return page(
    "# API reference",
    prose(document.info.description),
    `Server: \`${document.servers[0]?.url}\`. The OpenAPI document is \`zoom-video-sdk-api/openapi.json\`.`,
    ...operations.map(({ name, description, entries }) =>
      page(
        `## ${name}`,
        prose(description),
        table(
          ["Operation", "Request"],
          entries.map(({ title, file, at: { method, path } }) => [
            `[${title}](./${file}.md)<br>\`${file}\``,
            `\`${method} ${path}\``,
          ]),
        ),
      ),
    ),
    `## ${webhooks.name}`,
    prose(webhooks.description),
    table(
      ["Webhook", "Event"],
      webhooks.entries.map(({ title, file, event }) => [`[${title}](./${file}.md)`, `\`${event}\``]),
    ),
    "## Authentication",
    ...Object.entries(schemes).map(([name, { description }]) => `\`${name}\`: ${prose(String(description))}`),
  );
}
