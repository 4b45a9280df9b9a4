import type { OpenApiDocument } from "../document/types.js";
import { newEntries } from "./changelog.js";
import { compareMeta, compareOperations } from "./compare-operations.js";
import type { Difference } from "./difference.js";
import type { ApiOperation } from "./model.js";
import { readDocument, readEvents, readMeta } from "./read-document.js";
import { readOpenApi } from "./read-openapi.js";
import { metaOf, readRendering } from "./read-rendering.js";

/** What a source is compared with, and how it differs. */
export interface Comparison {
  differences: Difference[];
  /** How many operations or events it has. */
  count: number;
}

/** Compares the document with a text that Zoom publishes: the reference or events, as OpenAPI or Markdown, or a changelog. */
export function compareSource(text: string, document: OpenApiDocument): Comparison {
  const isChangelog = /\/changelog\/[\w-]+\/[a-z]+-\d/.test(text) && !/\*\*Method:\*\*/.test(text) && !isJson(text);
  if (isChangelog) return { differences: newEntries(text), count: 0 };
  const ours = readDocument(document);
  const pages = ["rtms", "video-sdk"].map((page) => readEvents(document, page));
  const { operations, meta } = isJson(text)
    ? readOpenApi(text)
    : { operations: readRendering(text, [...ours, ...pages.flat().map(asPost)]), meta: metaOf(text) };
  const events = operations.flatMap(asEvent);
  if (events.length === 0) {
    return {
      differences: [...compareMeta(meta, readMeta(document)), ...compareOperations(operations, ours)],
      count: operations.length,
    };
  }
  const isRtms = events.some(({ name }) => name.includes(".rtms_"));
  const own = (isRtms ? pages[0] : pages[1]) ?? [];
  return { differences: compareOperations(events, own.flatMap(asEvent)), count: events.length };
}

const isJson = (text: string) => text.trimStart().startsWith("{");

const EVENT = /^(?:POST )?\/?(session\.[\w.]+)$/;

/** On the events' pages, an event is a POST whose path is its name. Those of other products are not ours. */
function asEvent(operation: ApiOperation): ApiOperation[] {
  const name = EVENT.exec(operation.name)?.[1];
  if (name === undefined || operation.request === undefined) return [];
  const { operationId, summary, request } = operation;
  // What is the same in each event says nothing: its name, and its time.
  const fields = new Map([...request.fields].filter(([field]) => field !== "event" && field !== "event_ts"));
  const unstated = { label: "", isBeta: false, isInGovCluster: true, responses: new Map() };
  return [{ name, ...(operationId && { operationId }), summary, ...unstated, request: { ...request, fields } }];
}

const asPost = (event: ApiOperation): ApiOperation => ({ ...event, name: `POST ${event.name}` });
