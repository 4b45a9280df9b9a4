import type {
  Example,
  Json,
  JsonObject,
  OpenApiDocument,
  Reference,
  Response,
  Schema,
} from "../../../scripts/document/types.js";
import { openEnum, operationsOf, resolve } from "../../../scripts/document/walk.js";

/** Renders one of our documents as Markdown in the layout of Zoom's reference. */
export function render(document: OpenApiDocument): string {
  const operations = operationsOf(document).map(({ method, path, operation }) => {
    const request = operation.requestBody?.content["application/json"]?.schema;
    const responses = Object.entries(operation.responses).filter(([status]) => status !== "5XX");
    return [
      `### ${operation.summary}`,
      `- **Method:** \`${method}\`\n- **Path:** \`${path}\``,
      operation["x-beta"] ? "**This feature is in beta.**" : "",
      `**[Rate Limit Label](https://example.com/limits):** \`${operation["x-rate-limit-label"]}\``,
      operation["x-gov-cluster"] === false ? "**Not supported in Gov cluster**" : "",
      ...(request ? ["#### Request Body", "##### Content-Type: application/json", body(request)] : []),
      "#### Responses",
      ...responses.flatMap(([status, response]) => renderResponse(status, response)),
    ];
  });
  return ["# Reference", "## Operations", ...operations.flat()].filter(Boolean).join("\n\n");

  function renderResponse(status: string, response: Response | Reference): string[] {
    const media = resolve<Response>(document, response).content?.["application/json"];
    const codes = Object.entries(media?.examples ?? {})
      .filter(([name]) => name.startsWith("error-"))
      .map(([, example]) => (resolve<Example>(document, example).value as JsonObject)["code"]);
    const texts = codes.map((code) => ` \\\n\\*\\*Error Code:\\*\\* \\\`${code}\\\` \\\nNo.`);
    const heading = `##### Status: ${status} \\*\\*HTTP Status Code:\\*\\* \\\`${status}\\\`${texts.join("")}`;
    const isError = media === undefined || media.schema["$ref"] === "#/components/schemas/Error";
    return isError ? [heading] : [heading, "###### Content-Type: application/json", body(media.schema)];
  }

  function body(schema: Schema): string {
    return `${fields(schema, "Array of")}\n\n**Example:**\n\n\`\`\`json\n${JSON.stringify(sample(schema), null, 2)}\n\`\`\``;
  }

  /** The fields of an object, a header and the items of an array, otherwise the type. */
  function fields(schema: Schema, header: string): string {
    const own = plain(schema);
    if (own["items"] !== undefined) return `**${header}:**\n\n${fields(own["items"] as Schema, "Array of")}`;
    if (own["type"] !== "object") return attributes(own);
    const required = (own["required"] ?? []) as string[];
    const rank = (name: string) => (required.includes(name) ? "0" : "1") + name;
    return Object.entries(own["properties"] as Record<string, Schema>)
      .sort(([a], [b]) => rank(a).localeCompare(rank(b)))
      .map(([name, child]) => {
        const below = ["object", "array"].includes(String(plain(child)["type"])) ? ["", fields(child, "Items")] : [];
        const lines = ["", `${attributes(plain(child))} — Words.`, ...below].join("\n");
        return `- **\`${name}\`${required.includes(name) ? " (required)" : ""}**\n${lines.replace(/^(?=.)/gm, "  ")}`;
      })
      .join("\n\n");
  }

  function attributes(schema: Schema): string {
    const values = ((schema["enum"] ?? []) as Json[]).map((value) => JSON.stringify(value)).join(", ");
    return [
      `\`${schema["type"]}\``,
      schema["format"] ? `format: \`${schema["format"]}\`` : "",
      values ? `possible values: \`${values}\`` : "",
      schema["default"] !== undefined ? `default: \`${JSON.stringify(schema["default"])}\`` : "",
    ]
      .filter(Boolean)
      .join(", ");
  }

  function sample(schema: Schema): Json {
    const own = plain(schema);
    if (own["items"] !== undefined) return [sample(own["items"] as Schema)];
    if (own["type"] !== "object") return ((own["examples"] ?? []) as Json[])[0] ?? "";
    const children = Object.entries(own["properties"] as Record<string, Schema>);
    return Object.fromEntries(children.map(([name, child]) => [name, sample(child)]));
  }

  /** Resolves references and takes the first alternative. */
  function plain(schema: Schema): Schema {
    const own = resolve<Schema>(document, schema);
    const first = openEnum(own) ?? ((own["anyOf"] ?? []) as Schema[])[0];
    return first === undefined ? own : { ...plain(first), ...own };
  }
}
