/** What a change asks of those who use the package: `breaking` to look at their code, `minor` and `patch` nothing. */
export type Weight = "breaking" | "minor" | "patch";

export interface Change {
  weight: Weight;
  /** The operationId, or the name of a webhook. Unset for what belongs to the document as a whole. */
  operation?: string | undefined;
  /** What changed, seen from the operation: ``response field `users[].device` ``. */
  place: string;
  /** The same, seen from the component that many places share: ``response field `SessionUser.device` ``. */
  shared?: string | undefined;
  /** What became of it: `removed`. */
  what: string;
}

export type Verdict = Pick<Change, "weight" | "what">;

/** All changes of wording, examples and notes are told in one line. */
export const DOCUMENTATION: Verdict = { weight: "patch", what: "documentation" };
