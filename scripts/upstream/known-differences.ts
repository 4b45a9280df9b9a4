// Intended differences between our document and Zoom's rendering. The document marks them with `x-beyond-upstream`
// where it can; this is the rest.

/** Zoom's name of a format → the document's. */
export const FORMATS: Record<string, string> = {
  // OpenAPI's format registry has no `url`.
  url: "uri",
};

/** Error codes that the document has and the rendering lacks. Without `operationId`, it applies to every operation. */
export const CODES_BEYOND: { operationId?: string; status: string; code: number; reason: string }[] = [
  { status: "401", code: 124, reason: "The rendering lists 401 for some operations, without a code." },
  { status: "429", code: 429, reason: "The rendering links to the page on rate limits, which has the code." },
  {
    operationId: "updateStorageLocation",
    status: "404",
    code: 3310,
    reason: "The rendering has the message without its code; the sibling operations have both.",
  },
];
