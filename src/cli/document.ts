import { apiDocument, resolve } from "../internal/document.js";

/** A schema, or a reference to one. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface Media {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Described {
  readonly operationId: string;
  readonly "x-zoom-operation-id"?: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly "x-rate-limit-label": string;
  readonly "x-pagination"?: object;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: { readonly "application/json": Media } };
}

interface ApiDocument {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>> & { parameters?: Parameter[] }>>;
  readonly webhooks: Readonly<Record<string, { readonly post: Described }>>;
}

/** An operation of the API. */
export interface Operation {
  readonly id: string;
  /** Zoom's own ID. */
  readonly zoomId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly topic: string;
  readonly summary: string;
  readonly description: string;
  readonly rateLimitLabel: string;
  readonly isPaged: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: { isRequired: boolean; example: unknown } | undefined;
}

/** An event that Zoom sends. */
export interface WebhookDescription {
  readonly name: string;
  readonly description: string;
  readonly schema: Schema;
  readonly example: unknown;
}

/** All operations, in the order of their topics. */
export function operations(): Operation[] {
  const { paths, tags } = apiDocument() as ApiDocument;
  const found = Object.entries(paths).flatMap(([path, { parameters: shared = [], ...methods }]) =>
    Object.entries(methods).map(([method, described]) => toOperation(path, method, described, shared)),
  );
  const order = tags.map(({ name }) => name);
  return found.sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic));
}

function toOperation(path: string, method: string, described: Described, shared: readonly Parameter[]): Operation {
  const { operationId, tags, summary, description, parameters = [], requestBody } = described;
  const media = requestBody && resolve(requestBody).content["application/json"];
  return {
    id: operationId,
    zoomId: described["x-zoom-operation-id"],
    method: method.toUpperCase(),
    path,
    topic: tags[0] ?? "",
    summary,
    description,
    rateLimitLabel: described["x-rate-limit-label"],
    isPaged: described["x-pagination"] !== undefined,
    parameters: [...shared, ...parameters].map(resolve),
    body: media && { isRequired: requestBody?.required === true, example: firstExample(media) },
  };
}

/** All events, by name. */
export function webhookEvents(): WebhookDescription[] {
  return Object.entries((apiDocument() as ApiDocument).webhooks).map(([name, { post }]) => {
    const media = resolve(post.requestBody ?? { content: { "application/json": { schema: {} } } }).content[
      "application/json"
    ];
    return { name, description: post.description, schema: media.schema, example: firstExample(media) };
  });
}

function firstExample({ examples = {} }: Media): unknown {
  const [first] = Object.values(examples);
  return first && resolve(first).value;
}
