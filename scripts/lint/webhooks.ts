import { isDeepStrictEqual } from "node:util";
import type { JsonObject, OpenApiDocument, Schema } from "../document/types.js";
import { eachSchema } from "../document/walk.js";

const SECURITY = [{ webhookSignature: [] }];

/** What the event types rely on. */
export function checkWebhooks(document: OpenApiDocument): string[] {
  const problems: string[] = [];
  for (const [name, item] of Object.entries(document.webhooks ?? {})) {
    const report = (problem: string) => problems.push(`${name}: ${problem}`);
    const { operationId, security, requestBody } = item.post;
    if (Object.keys(item).join() !== "post") report("must be a single POST");
    const expected = `on${name.replace(/(?:^|[._])(\w)/g, (_, first: string) => first.toUpperCase())}`;
    if (operationId !== expected) report(`operationId must be ${expected}`);
    if (!isDeepStrictEqual(security, SECURITY)) report("security must be the signature, not the API's token");
    const media = requestBody.content["application/json"];
    const properties = (media?.schema["properties"] ?? {}) as Record<string, Schema>;
    if (properties["event"]?.["const"] !== name) report("`event` must be a const with the webhook's name");
    const required = (media?.schema["required"] ?? []) as string[];
    for (const field of ["event", "event_ts", "payload"]) {
      if (!required.includes(field)) report(`${field} must be required`);
    }
    if (Object.keys(media?.examples ?? {}).length === 0) report("must have an example");
    if (media !== undefined) checkOpenness(document, media.schema, report);
  }
  return problems;
}

/** Zoom adds values and fields without notice. */
function checkOpenness(document: OpenApiDocument, schema: JsonObject, report: (problem: string) => void): void {
  eachSchema(document, schema, (node) => {
    if (node["enum"] !== undefined) report(`has a closed enum: ${JSON.stringify(node["enum"])}`);
    if (node["additionalProperties"] !== undefined) report("must allow additional fields");
  });
}
