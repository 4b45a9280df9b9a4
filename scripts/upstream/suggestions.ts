import type { Json } from "../document/types.js";
import type { Difference, Kind } from "./difference.js";
import type { SourceLocation } from "./source-locations.js";

// What a fact is called in a sentence, and in the document.
const NAMES: Partial<Record<Kind, [noun: string, keyword: string]>> = {
  summary: ["title", "summary"],
  label: ["rate limit label", "x-rate-limit-label"],
  type: ["type", "type"],
  format: ["format", "format"],
  default: ["default", "default"],
  version: ["version", "info.version"],
  servers: ["list of servers", "servers"],
  tag: ["tag", "externalDocs"],
};

/** A difference, where in `openapi/` to resolve it, and how. The names are those of the `--json` output. */
export type Suggestion = Difference & { place: string; advice: string };

export function suggester(locationOf: SourceLocation): (difference: Difference) => Suggestion {
  return (difference) => {
    const place = locationOf(difference);
    return { ...difference, place, advice: adviceFor(difference, place) };
  };
}

function adviceFor({ operation, kind, zoom, document }: Difference, place: string): string {
  switch (kind) {
    case "operation": {
      if (document !== null) return `Zoom removed it: remove it from ${place}.`;
      const section = operation.startsWith("session.") ? "webhooks" : "paths";
      return `Zoom added it (“${zoom}”): add it to openapi/${section}/, and list it under \`${section}\` in openapi/openapi.yaml.`;
    }
    case "enum":
      return `${enumAdvice(zoom, document)}: change \`enum\` in ${place}.`;
    case "required":
      return zoom === true
        ? `Zoom requires it, the document doesn't: add it to \`required\` in ${place}.`
        : `Zoom doesn't require it, the document does: remove it from \`required\` in ${place}.`;
    case "code":
      return codeAdvice(zoom as number[], document as number[], place);
    case "status":
      return existenceAdvice("it", document, place);
    case "body":
    case "field":
      return existenceAdvice(`it (${zoom ?? document})`, document, place);
    case "deprecated":
      return `Zoom ${zoom ? "marks it as deprecated" : "no longer marks it as deprecated"}: change \`deprecated\` in ${place}.`;
    case "limit": {
      const [[name, theirs] = []] = Object.entries(zoom as Record<string, Json>);
      const own = (document as Record<string, Json>)[name ?? ""] ?? "none";
      return `${name} is ${theirs ?? "none"} at Zoom, ${own} in the document: change it in ${place}.`;
    }
    case "changelog":
      return `a new entry; read it, then note its date in scripts/upstream/changelog.ts: ${zoom}`;
    case "unreadable":
      return `not compared: ${zoom}`;
    case "beta":
      return `Zoom ${zoom ? "marks it as beta" : "no longer marks it as beta"}: change \`x-beta\` in ${place}.`;
    case "gov-cluster":
      return `Zoom ${zoom ? "no longer excludes" : "excludes"} the Gov cluster: change \`x-gov-cluster\` in ${place}.`;
    default: {
      const [noun, keyword] = NAMES[kind] ?? [kind, kind];
      const of = (value: Json) => (typeof value === "string" ? value : value === null ? "none" : JSON.stringify(value));
      return `the ${noun} is ${of(zoom)} at Zoom, ${of(document)} in the document: change \`${keyword}\` in ${place}.`;
    }
  }
}

function existenceAdvice(what: string, document: Json, place: string): string {
  return document === null
    ? `Zoom lists ${what}, the document doesn't: add it to ${place}.`
    : `the document has ${what}, Zoom doesn't list it: remove it from ${place}, or mark it \`x-beyond-upstream\`.`;
}

function enumAdvice(zoom: Json, document: Json): string {
  const [theirs = [], own = []] = [zoom, document].map((values) =>
    ((values ?? []) as Json[]).map((value) => JSON.stringify(value)),
  );
  const added = theirs.filter((value) => !own.includes(value)).join(", ");
  const removed = own.filter((value) => !theirs.includes(value)).join(", ");
  return [
    added && `Zoom lists ${added}, the document doesn't`,
    removed && `the document has ${removed}, Zoom doesn't list that`,
  ]
    .filter(Boolean)
    .join("; ");
}

function codeAdvice(zoom: number[], document: number[], place: string): string {
  const value = zoom[0] ?? document[0];
  if (document.length === 0) {
    return `Zoom lists code ${value}, the document doesn't: add \`error-${value}\` in ${place}.`;
  }
  if (zoom.length === 0) {
    return `the document has code ${value}, Zoom doesn't list it: remove \`error-${value}\` in ${place}.`;
  }
  return (
    `Zoom lists ${zoom.length} meanings of code ${value}, the document ${document.length}:` +
    ` change the examples \`error-${value}…\` in ${place}.`
  );
}
