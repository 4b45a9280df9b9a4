// Where our document and Zoom's rendering differ on purpose. Whatever can carry it says so in the document itself, with
// `x-beyond-upstream`; this is for the rest.

/** Zoom's name of a format, and the document's. */
export const FORMATS: Record<string, string> = {
  // The registry of OpenAPI has no `url`.
  url: "uri",
};

/** Codes of errors that the document has and the rendering lacks. `operationId` is left out where it is every one. */
export const CODES_BEYOND: { operationId?: string; status: string; code: number; reason: string }[] = [
  { status: "401", code: 124, reason: "The rendering lists 401 for some operations, without a code." },
  { status: "429", code: 429, reason: "The rendering links to the page on rate limits, which has the code." },
  {
    operationId: "updateStorageLocation",
    status: "404",
    code: 3310,
    reason: "The rendering has the message of the code without the code; its siblings have both.",
  },
];
