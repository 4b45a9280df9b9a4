import { isDeepStrictEqual } from "node:util";
import type { JsonObject, OpenApiDocument, Schema } from "../document/types.js";
import { eachSchema } from "../document/walk.js";

const SECURITY = [{ webhookSignature: [] }];

/** What the types of the events rely on. */
export function checkWebhooks(document: OpenApiDocument): string[] {
  const problems: string[] = [];
  for (const [name, item] of Object.entries(document.webhooks ?? {})) {
    const say = (what: string) => problems.push(`${name}: ${what}`);
    const { operationId, security, requestBody } = item.post;
    if (Object.keys(item).join() !== "post") say("a webhook is one POST");
    // With one it would stand among the operations, in the types and for whoever asks for an operation by its id.
    if (operationId !== undefined) say("a webhook has its name, and no operationId");
    if (!isDeepStrictEqual(security, SECURITY)) say("security has to be the signature, not the API's token");
    const media = requestBody.content["application/json"];
    const properties = (media?.schema["properties"] ?? {}) as Record<string, Schema>;
    if (properties["event"]?.["const"] !== name) say("`event` has to be the name, as a const");
    const required = (media?.schema["required"] ?? []) as string[];
    for (const field of ["event", "event_ts", "payload"]) {
      if (!required.includes(field)) say(`${field} has to be required`);
    }
    if (Object.keys(media?.examples ?? {}).length === 0) say("there is no example");
    if (media !== undefined) checkOpenness(document, media.schema, say);
  }
  return problems;
}

/** Zoom adds values and fields without notice. */
function checkOpenness(document: OpenApiDocument, schema: JsonObject, say: (what: string) => void): void {
  eachSchema(document, schema, (node, inAnyOf) => {
    if (node["enum"] !== undefined && !inAnyOf) say(`a closed enumeration: ${JSON.stringify(node["enum"])}`);
    if (node["additionalProperties"] !== undefined) say("an event admits all fields");
  });
}
