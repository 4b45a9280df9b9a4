import type { OperationId, operations as table } from "../../../generated/operations.js";
import type { operations } from "../../../generated/schema.js";
import type { PageOf } from "./pages.js";
import { Rejection } from "./rejection.js";
import type { Session, SessionStatus } from "./state.js";
import type { World } from "./world.js";

export type QueryOf<Id extends OperationId> = NonNullable<operations[Id]["parameters"]["query"]>;
export type BodyOf<Id extends OperationId> =
  NonNullable<operations[Id]["requestBody"]> extends { content: { "application/json": infer Body } } ? Body : undefined;

type JsonOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : never;
type Success<Responses> = JsonOf<Responses[keyof Responses & (200 | 201)]>;
/** The body of a success. */
export type ResultOf<Id extends OperationId> = (typeof table)[Id]["returns"] extends "nothing"
  ? void
  : Success<operations[Id]["responses"]>;

/** A request that is valid by itself; what follows depends on the state. */
export interface Call<Id extends OperationId = OperationId> {
  readonly world: World;
  /** The IDs in the path, decoded. */
  readonly ids: Readonly<Record<string, string>>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** World time. */
  readonly now: number;
  /** A page of a list, which is made for the first page only. */
  page<Item>(items: () => readonly Item[]): PageOf<Item>;
}

/** How each operation is answered. One without an entry does not compile. */
export type Handlers = { readonly [Id in OperationId]: (call: Call<Id>) => ResultOf<Id> };

/**
 * The session that a request is about.
 *
 * @param invalid Example for an ID that is no session ID, if the operation documents one.
 */
export function sessionOf(
  { world, ids }: Pick<Call, "world" | "ids">,
  statuses: SessionStatus[],
  invalid?: string,
): Session {
  const { sessionId = "" } = ids;
  if (invalid !== undefined && !isSessionId(sessionId)) throw new Rejection(400, invalid);
  // Assumed: store
  const session = world.state.sessions.find(({ id }) => id === sessionId);
  if (session !== undefined && statuses.includes(session.status)) return session;
  throw new Rejection(404, "error-3001", { sessionId });
}

/** 16 bytes in base64. */
const isSessionId = (id: string) => /^[A-Za-z0-9+/]{22}==$/.test(id);
