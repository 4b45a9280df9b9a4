import { errors } from "../../generated/errors.js";
import type { OperationId } from "../../generated/operations.js";
import type { DocumentedErrors } from "../core/operation.js";
import type { ApiErrorBody } from "../core/types.js";

const QUOTA_HINT = "The quota is the account's, shared by all its apps: ask for larger pages, or call less often.";

/** What to do about the errors that people meet most, by status and code. */
const HINTS: Record<string, string> = {
  "401/124":
    "Check that the key and the secret are the API pair of the Video SDK account: the SDK pair, which signs join tokens, is another one. Check the clock of this machine, too.",
  "400/200": "The keys belong to an account of another product: the Video SDK has accounts of its own.",
  "404/2300": "The path is not known: check baseUrl, which ends in /v2.",
  "404/3001":
    'Without a type, only live sessions are looked at: one that is over needs type: "past". Pass the id as Zoom gave it, not encoded.',
  "404/3301": "Recordings are there some time after the session has ended; webhooks tell when.",
  "403/3336": "Create a storage location first: storage.locations.create().",
  "200/200": "The account lacks the right: Zoom says so with a status of success.",
};

/** What the document says of an error, and what to do about it. */
export interface Explanation {
  documented: string | undefined;
  hint: string | undefined;
}

/** Finds what is known of an error. */
export function explain(operationId: OperationId, status: number, body: ApiErrorBody | undefined): Explanation {
  const documented: DocumentedErrors = errors[operationId];
  const meanings = body && documented[status]?.[body.code];
  return {
    // Where one code has several meanings, the answer says which.
    documented: meanings?.find((meaning) => meaning === body?.message) ?? meanings?.join(" Or: "),
    hint: status === 429 ? QUOTA_HINT : HINTS[`${status}/${body?.code}`],
  };
}
