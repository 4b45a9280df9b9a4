import type { OpenApiDocument } from "../document/types.js";

/** `generated/webhooks.ts`: the names of the events, for checks at run time. */
export function webhooksModule(document: OpenApiDocument): string {
  const names = Object.keys(document.webhooks ?? {});
  return `// Made from openapi/: do not edit, run \`npm run generate\`.
import type { webhooks } from "./schema.js";

export const WEBHOOK_EVENTS: readonly (keyof webhooks)[] = [
${names.map((name) => `  "${name}",`).join("\n")}
];
`;
}
