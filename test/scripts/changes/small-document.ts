import type { OpenApiDocument } from "../../../scripts/document/types.js";

const json = (name: string, examples: object = {}) => ({
  "application/json": { schema: { $ref: `#/components/schemas/${name}` }, examples },
});

/** A small document with one of everything that can change. */
export const small = {
  openapi: "3.1.1",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  security: [{ token: [] }],
  tags: [{ name: "Things" }],
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        summary: "List things",
        "x-rate-limit-label": "HEAVY",
        "x-retry": "safe",
        "x-pagination": { items: "things", window: "P1M" },
        parameters: [
          { name: "from", in: "query", required: true, schema: { type: "string", format: "date" } },
          { $ref: "#/components/parameters/pageSize" },
          { name: "type", in: "query", schema: { type: "string", enum: ["past", "live"], default: "live" } },
        ],
        responses: {
          200: {
            description: "A page.",
            headers: { "x-trackingid": { schema: { type: "string" } } },
            content: json("ThingList", { page: { value: { things: [] } } }),
          },
          404: { $ref: "#/components/responses/NotFound" },
        },
      },
      post: {
        operationId: "createThing",
        summary: "Create a thing",
        "x-rate-limit-label": "LIGHT",
        "x-retry": "unsafe",
        requestBody: { required: true, content: json("CreateThing") },
        responses: { 201: { description: "Created.", content: json("Thing") } },
      },
    },
    "/things/{thingId}": {
      parameters: [{ name: "thingId", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
      get: {
        operationId: "getThing",
        summary: "Get a thing",
        "x-rate-limit-label": "LIGHT",
        "x-retry": "safe",
        responses: {
          200: { description: "The thing.", content: json("Thing") },
          404: { $ref: "#/components/responses/NotFound" },
        },
      },
    },
  },
  webhooks: {
    "thing.created": {
      post: {
        operationId: "thingCreated",
        summary: "A thing was created",
        parameters: [{ name: "x-signature", in: "header", required: true, schema: { type: "string" } }],
        requestBody: { content: json("ThingCreated") },
        responses: { 200: { description: "Received." } },
      },
    },
  },
  components: {
    parameters: {
      pageSize: {
        name: "page_size",
        in: "query",
        description: "Things per page.",
        schema: { type: "integer", default: 30, maximum: 300 },
      },
    },
    responses: {
      NotFound: {
        description: "No such thing.",
        content: json("Error", { "error-3001": { value: { code: 3001, message: "No such thing." } } }),
      },
    },
    schemas: {
      CreateThing: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: {
          name: { type: "string", maxLength: 64, description: "Its name." },
          kind: { type: "string", enum: ["big", "little"] },
          weight: { type: "integer" },
        },
      },
      Error: {
        type: "object",
        required: ["code", "message"],
        properties: { code: { type: "integer" }, message: { type: "string" } },
      },
      Thing: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          name: { type: "string" },
          made: { type: "string", format: "date-time" },
          state: { type: "string", enum: ["new", "used"] },
          weight: { type: "number", maximum: 100 },
          // One name is a prefix of the other: see inline.ts.
          audio: { $ref: "#/components/schemas/Quality" },
          audio_quality: { $ref: "#/components/schemas/Quality", description: "How it sounds." },
          part_of: { $ref: "#/components/schemas/Thing" },
        },
      },
      ThingCreated: { type: "object", required: ["event"], properties: { event: { type: "string" } } },
      ThingList: {
        type: "object",
        required: ["things"],
        properties: { things: { type: "array", items: { $ref: "#/components/schemas/Thing" } } },
      },
      Quality: {
        description: "`good` or `bad`.",
        anyOf: [{ type: "string", enum: ["good", "bad"] }, { type: "string" }],
      },
    },
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
  },
} as unknown as OpenApiDocument;
