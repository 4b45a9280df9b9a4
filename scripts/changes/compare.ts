import { apiCompare, type Diff } from "api-smart-diff";
import type { OpenApiDocument, Operation } from "../document/types.js";
import { operationsOf } from "../document/walk.js";
import { type Change, DOCUMENTATION } from "./change.js";
import { comparable, WEBHOOK } from "./comparable.js";
import type { Documents } from "./compare-pair.js";
import { dropEqual } from "./drop-equal.js";
import { inlineReferences } from "./inline.js";
import { libraryWeight } from "./library.js";
import { changesWithin } from "./operation.js";
import { typeChanges } from "./types.js";
import { code } from "./wording.js";

/** What changed between two versions of the document, in the order of its operations. */
export function compareDocuments(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const documents = { before: comparable(before), after: comparable(after) };
  const [was, is] = [inlineReferences(documents.before), inlineReferences(documents.after)];
  dropEqual(was, is);
  const { diffs } = apiCompare(was, is);
  const order = [documents.before, documents.after].flatMap((document) => operationsOf(document).map(nameOf));
  const position = ({ operation }: Change) => (operation === undefined ? order.length : order.indexOf(operation));
  return diffs
    .flatMap((diff) => changesOf(documents, diff))
    .concat(typeChanges(before, after))
    .sort((a, b) => position(a) - position(b));
}

function changesOf(documents: Documents, diff: Diff): Change[] {
  const { path, action } = diff;
  const [section = "", route, method] = path;
  if (section !== "paths") {
    const weight = libraryWeight(diff);
    return [weight === "patch" ? { place: "", ...DOCUMENTATION } : { place: code(section), what: "changed", weight }];
  }
  // Harmless for api-smart-diff, but `zoom.raw` and the `paths` type use the name.
  if (action === "rename") {
    return [{ weight: "breaking", place: `path ${code(diff.before)}`, what: `renamed to ${code(diff.after)}` }];
  }
  const operation = operationAt(documents, diff);
  const isWebhook = String(route).startsWith(WEBHOOK);
  if (path.length > 3) return changesWithin(documents, diff, isWebhook).map((change) => ({ operation, ...change }));
  const place = isWebhook ? "webhook" : `operation ${code(`${String(method).toUpperCase()} ${route}`)}`;
  return [
    action === "remove"
      ? { weight: "breaking", operation, place, what: "removed" }
      : { weight: "minor", operation, place, what: "added" },
  ];
}

/** The operationId before the change, which is the one that readers know. */
function operationAt({ before, after }: Documents, { path: [, route = "", method = ""] }: Diff): string {
  const item = [before, after].map((document) => document.paths[route] as Record<string, Operation> | undefined);
  const operation = item.map((methods) => methods?.[method]).find((found) => found !== undefined);
  return nameOf({ path: String(route), operation: operation as Operation });
}

function nameOf({ path, operation }: { path: string; operation: Operation }): string {
  return path.startsWith(WEBHOOK) ? path.slice(WEBHOOK.length) : operation.operationId;
}
