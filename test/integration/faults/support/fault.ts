import type { Socket } from "node:net";
import type { Exchange } from "./faulty-server.js";

/** What a fault amounts to, by the README's words. */
export type Failure =
  /** The answer is good all the same. */
  | { type: "none" }
  /** The request did not leave this machine. */
  | { type: "unsent" }
  /** The connection broke after that. */
  | { type: "lost" }
  /** Not all of the answer came within `timeoutMs`. */
  | { type: "slow" }
  /** A status, with the wait that it asks for in milliseconds, where it does. */
  | { type: "status"; status: number; asksMs?: number }
  /** A redirect that leads back to where it came from. */
  | { type: "circle"; status: number }
  /** A success that holds something else: "unlisted" is an object whose items are no array. */
  | { type: "success"; holds: "empty" | "text" | "page" | "array" | "scalar" | "object" | "unlisted" };

/** Options of the client that a fault is about; the others are the same for all. */
export interface Limits {
  timeoutMs?: number;
  deadlineMs?: number;
}

/** One way to misbehave. */
export interface Fault {
  name: string;
  failure: Failure;
  /** If it is another thing to a download, which reads bytes. */
  ofDownload?: Failure;
  /**
   * What the server does in place of an answer. `expire` lets the time limit of the call pass, once the client has read
   * all that was sent, and has so much of a file on disk.
   */
  act?(exchange: Exchange, expire: (onDisk?: number) => void): void;
  /** What it does with a connection, before it reads the request. */
  connect?(socket: Socket): void;
  /** There is no server, or no such host: nothing can be connected to. */
  unreachable?: "refuses" | "unknown";
  limits?: Limits;
  /** What else the error has to hold. */
  error?(): object;
}

export const none: Failure = { type: "none" };
export const unsent: Failure = { type: "unsent" };
export const lost: Failure = { type: "lost" };
export const slow: Failure = { type: "slow" };
