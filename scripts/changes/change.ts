/** What a change means to users of the package: `breaking` may require changes in their code, the others do not. */
export type Weight = "breaking" | "minor" | "patch";

export interface Change {
  weight: Weight;
  /** The operationId or the name of a webhook. Unset if the change is not about one of them. */
  operation?: string | undefined;
  /** What changed, as seen from the operation: ``response field `users[].device` ``. */
  place: string;
  /** The same, as seen from a shared component: ``response field `SessionUser.device` ``. */
  shared?: string | undefined;
  /** What happened to it: `removed`. */
  what: string;
}

export type Verdict = Pick<Change, "weight" | "what">;

/** Changes of descriptions, examples and notes are summarized in one line. */
export const DOCUMENTATION: Verdict = { weight: "patch", what: "documentation" };
