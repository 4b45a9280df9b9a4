import type { Json } from "../document/types.js";
import type { Difference, Kind } from "./difference.js";
import type { Place } from "./source-locations.js";

// What a fact is called in a sentence, and in the document.
const NAMES: Partial<Record<Kind, [noun: string, keyword: string]>> = {
  summary: ["title", "summary"],
  label: ["rate limit label", "x-rate-limit-label"],
  type: ["type", "type"],
  format: ["format", "format"],
  default: ["default", "default"],
};

/** A difference with the place of the document to change, and in words what to do there. */
export type Advised = Difference & { place: string; advice: string };

export function adviser(placeOf: Place): (difference: Difference) => Advised {
  return (difference) => {
    const place = placeOf(difference);
    return { ...difference, place, advice: adviceFor(difference, place) };
  };
}

function adviceFor({ kind, zoom, document }: Difference, place: string): string {
  switch (kind) {
    case "operation":
      return document === null
        ? `Zoom has added it (“${zoom}”): write it in openapi/paths/.`
        : `Zoom has it no longer: remove it from ${place}.`;
    case "enum":
      return `${enumeration(zoom, document)}: change \`enum\` in ${place}.`;
    case "required":
      return zoom === true
        ? `Zoom requires it, the document doesn't: add it to \`required\` in ${place}.`
        : `Zoom doesn't require it, the document does: take it out of \`required\` in ${place}.`;
    case "code":
      return code(zoom as number[], document as number[], place);
    case "status":
      return existence("it", document, place);
    case "body":
    case "field":
      return existence(`it (${zoom ?? document})`, document, place);
    case "beta":
      return `Zoom ${zoom ? "marks it as beta" : "marks it as beta no longer"}: change \`x-beta\` in ${place}.`;
    case "gov-cluster":
      return `Zoom ${zoom ? "no longer excludes" : "excludes"} the Gov cluster: change \`x-gov-cluster\` in ${place}.`;
    default: {
      const [noun, keyword] = NAMES[kind] ?? [kind, kind];
      const of = (value: Json) => (typeof value === "string" ? value : value === null ? "none" : JSON.stringify(value));
      return `the ${noun} is ${of(zoom)} at Zoom, ${of(document)} in the document: change \`${keyword}\` in ${place}.`;
    }
  }
}

function existence(what: string, document: Json, place: string): string {
  return document === null
    ? `Zoom lists ${what}, the document doesn't: add it to ${place}.`
    : `the document has ${what}, Zoom doesn't list it: remove it from ${place}, or mark it \`x-beyond-upstream\`.`;
}

function enumeration(zoom: Json, document: Json): string {
  const [theirs, own] = [zoom, document].map((values) =>
    ((values ?? []) as Json[]).map((value) => JSON.stringify(value)),
  );
  const beyond = (some: string[] = [], others: string[] = []) =>
    some.filter((value) => !others.includes(value)).join(", ");
  const [added, gone] = [beyond(theirs, own), beyond(own, theirs)];
  return [
    added && `Zoom lists ${added}, the document doesn't`,
    gone && `the document has ${gone}, Zoom doesn't list that`,
  ]
    .filter(Boolean)
    .join("; ");
}

function code(zoom: number[], document: number[], place: string): string {
  const value = zoom[0] ?? document[0];
  if (document.length === 0)
    return `Zoom lists code ${value}, the document doesn't: add \`error-${value}\` in ${place}.`;
  if (zoom.length === 0)
    return `the document has code ${value}, Zoom doesn't list it: remove \`error-${value}\` in ${place}.`;
  const meanings = `${zoom.length} of code ${value}, the document ${document.length}`;
  return `meanings: Zoom lists ${meanings}: change the examples \`error-${value}…\` in ${place}.`;
}
