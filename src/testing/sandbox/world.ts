import type { Clock } from "./clock.js";
import type { EventFacts, SentEventName } from "./events.js";
import type { Ids } from "./ids.js";
import type { Settings } from "./options.js";
import type { State } from "./state.js";

/** What commands work on. */
export interface World {
  readonly settings: Settings;
  readonly clock: Clock;
  ids: Ids;
  state: State;
  /** Where the server listens. */
  url: string;
  /** Tokens for the files of one session each. */
  readonly downloadTokens: Map<string, { sessionId: string; expiresAt: number }>;
  /** Sends an event; `facts` are what its payload is made from. */
  emit<Name extends SentEventName>(name: Name, ...facts: EventFacts<Name>): void;
}
