import type { OpenApiDocument, Webhook } from "../document/types.js";
import { bodyFields } from "./fields.js";
import { exampleOf, page, prose } from "./markdown.js";
import { examplesOf } from "./responses.js";

/** The page of a webhook event. */
export function webhookPage(document: OpenApiDocument, event: string, webhook: Webhook): string {
  const media = webhook.requestBody.content["application/json"];
  if (media === undefined) throw new Error(`${event} has no JSON body.`);
  return page(
    `# ${webhook.summary ?? event}`,
    prose(webhook.description ?? ""),
    `- Event: \`${event}\`\n- How to verify and acknowledge it: [Webhooks](../../guides/webhooks.md)`,
    "## Body",
    bodyFields(document, media.schema),
    ...examplesOf(document, media).map(([name, value]) => exampleOf(name, value)),
  );
}
