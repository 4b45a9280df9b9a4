/** The parts of an OpenAPI 3.1 document that our scripts use. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface Reference {
  $ref: string;
}

export type Schema = JsonObject;

export interface Example {
  value: Json;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example | Reference>;
}

export interface Parameter {
  name: string;
  in: "path" | "query";
  required?: boolean;
  description?: string;
  schema: Schema;
  examples?: Record<string, Example | Reference>;
}

export interface Header {
  schema: Schema;
  example?: Json;
}

export interface Response {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  externalDocs?: { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response | Reference>;
  "x-rate-limit-label": string;
  "x-retry": string;
  "x-pagination"?: { items: string; window?: string; id?: string };
  "x-beta"?: boolean;
  "x-gov-cluster"?: boolean;
}

export const METHODS = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof METHODS)[number];

export type PathItem = { parameters?: (Parameter | Reference)[] } & { [method in Method]?: Operation };

/** A request that Zoom sends, keyed by the name of its event. */
export interface Webhook {
  operationId?: string;
  externalDocs?: { url: string };
  summary?: string;
  description?: string;
  security?: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody: { content: Record<string, MediaType> };
  responses: Record<string, Response | Reference>;
}

export interface OpenApiDocument {
  openapi: string;
  paths: Record<string, PathItem>;
  webhooks?: Record<string, { post: Webhook }>;
  components: Record<string, JsonObject>;
}
