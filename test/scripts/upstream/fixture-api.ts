import type { OpenApiDocument, Schema } from "../../../scripts/document/types.js";

const string = { type: "string" };
const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: "object",
  required,
  properties,
});
const ref = (name: string) => ({ $ref: `#/components/${name}` });
const json = (schema: Schema) => ({ "application/json": { schema } });
const codes = (...names: string[]) => ({
  description: "It failed.",
  content: {
    "application/json": {
      schema: ref("schemas/Error"),
      examples: Object.fromEntries(
        names.map((name) => [name, { value: { code: Number(/\d+/.exec(name)), message: "…" } }]),
      ),
    },
  },
});
const common = { "401": ref("responses/Unauthorized"), "429": codes("error-429"), "5XX": codes("unexpected") };
const traits = { "x-retry": "safe" };

/** The document that `fixture-api.md` renders. */
export const fixtureApi: OpenApiDocument = {
  openapi: "3.1.1",
  paths: {
    "/gardens": {
      get: {
        ...traits,
        operationId: "listGardens",
        summary: "List gardens",
        "x-rate-limit-label": "MEDIUM",
        parameters: [{ name: "town", in: "query", required: true, schema: string }],
        responses: {
          ...common,
          "200": {
            description: "Gardens.",
            content: json({ anyOf: [ref("schemas/GardenList"), ref("schemas/Error")] }),
          },
          "400": codes("validation-failed-100", "error-200", "error-300", "error-300-no-garden"),
        },
      },
      post: {
        ...traits,
        operationId: "createGarden",
        summary: "Plant a garden",
        "x-rate-limit-label": "LIGHT",
        requestBody: { content: json(ref("schemas/NewGarden")) },
        responses: {
          ...common,
          "201": { description: "Planted.", content: json(ref("schemas/CreatedGarden")) },
          "400": codes("error-3000"),
        },
      },
    },
    "/gardens/{gardenId}/visits": {
      get: {
        ...traits,
        operationId: "listVisits",
        summary: "List a garden's visits",
        "x-rate-limit-label": "HEAVY",
        responses: {
          ...common,
          "200": { description: "Visits.", content: json({ type: "array", items: ref("schemas/Visit") }) },
          "404": ref("responses/GardenNotFound"),
        },
      },
    },
    "/gardens/{gardenId}": {
      delete: {
        ...traits,
        operationId: "clearGarden",
        summary: "Clear a garden",
        "x-rate-limit-label": "LIGHT",
        "x-beta": true,
        "x-gov-cluster": false,
        responses: { ...common, "204": { description: "Cleared." }, "404": ref("responses/GardenNotFound") },
      },
    },
  },
  components: {
    responses: {
      Unauthorized: { ...codes("error-124"), "x-beyond-upstream": "Every operation can return it." },
      GardenNotFound: codes("error-3001"),
    },
    schemas: {
      Error: object({ code: { type: "integer" } }),
      GardenList: object({
        gardens: { type: "array", items: ref("schemas/Garden") },
        page_size: { type: "integer", default: 30 },
        total: { type: "integer", format: "int64" },
        next: { ...string, "x-beyond-upstream": "Seen in responses." },
      }),
      Garden: object(
        {
          id: string,
          kind: ref("schemas/Kind"),
          page: { type: "string", format: "uri" },
          tags: { type: "array", items: string },
          beds: { type: "array", items: ref("schemas/Bed") },
        },
        ["id"],
      ),
      Kind: {
        anyOf: [{ type: "string", enum: ["park", "kitchen", "roof, flat", "moss"] }, string],
        "x-beyond-upstream": { enum: "Seen.", values: ["moss"] },
      },
      Bed: object({
        name: string,
        width: { type: "number" },
        crop: object({ name: string, sown: { ...string, format: "date" } }),
      }),
      NewGarden: {
        ...object(
          {
            name: string,
            owner: {
              ...object(
                { name: string, mail: { ...string, pattern: "@", "x-beyond-upstream": { pattern: "Prose." } } },
                ["name"],
              ),
              additionalProperties: false,
            },
            fence: { ...string, enum: ["hedge", "wall"], default: "hedge" },
            open: { type: "boolean", default: true },
          },
          ["name", "owner"],
        ),
        additionalProperties: false,
      },
      CreatedGarden: object({
        id: string,
        name: string,
        created: { ...string, format: "date-time" },
        beds: { type: "array", items: object({ name: string }) },
        season: { anyOf: [{ type: "integer", enum: [1, 2, 3, 4] }, { type: "integer" }] },
      }),
      Visit: object({ day: { ...string, format: "date" }, name: string, guest: object({ name: string }) }, ["day"]),
    },
  },
};
