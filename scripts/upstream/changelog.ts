import type { Difference } from "./difference.js";

/** The newest entry of each changelog that the document takes into account. */
const READ: Record<string, string> = { "video-sdk": "2026-09-21", rtms: "2026-05-09" };

const ENTRY = /\/changelog\/([\w-]+)\/([a-z]+-\d{1,2}-\d{4})(?![\w-])/g;

/** Entries of a changelog's page or feed that are newer than those read. Releases of the SDKs have no date there. */
export function newEntries(text: string): Difference[] {
  const links = new Map([...text.matchAll(ENTRY)].map((match) => [match[0], match]));
  return [...links].flatMap(([path, [, product = "", date = ""]]) => {
    const day = new Date(`${date.replaceAll("-", " ")} UTC`).toISOString().slice(0, 10);
    if (day <= (READ[product] ?? "")) return [];
    const nothing = { operationId: null, part: null, field: null, document: null, component: null };
    return [
      { operation: `changelog ${product}`, ...nothing, kind: "changelog", zoom: `https://developers.zoom.us${path}` },
    ];
  });
}
