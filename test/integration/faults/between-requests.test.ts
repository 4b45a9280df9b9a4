import jwt from "jsonwebtoken";
import { expect, vi } from "vitest";
import type { Received } from "./support/faulty-server.js";
import { testPauses } from "./support/test-pauses.js";
import { bytesOf, json } from "./support/wire.js";

const HOURS = 3_600_000;

const turnClock = (ms: number) => void vi.setSystemTime(Date.now() + ms);

/** When the token of a request was issued, in seconds. */
const issuedAt = ({ headers }: Received) =>
  (jwt.decode(headers.get("authorization")?.split(" ")[1] ?? "") as { iat: number }).iat;

/** The last request has a token by the new clock. */
const renewed = (ms: number) => (requests: Received[]) => {
  const [first, last] = [requests[0], requests.at(-1)];
  if (first === undefined || last === undefined) throw new Error("nothing was sent");
  expect(issuedAt(last) - issuedAt(first)).toBe(ms / 1000);
};

testPauses([
  { name: "idle connections are closed", happen: (server) => server.hangUp() },
  {
    name: "an answer that nobody asked for",
    happen: (server) =>
      server.write(bytesOf(json('{"id":"another","session_name":"Another","sessions":[{"id":"9"}]}'))),
  },
  {
    name: "the clock is set ahead by two hours",
    happen: () => turnClock(2 * HOURS),
    // Page tokens live for 15 minutes.
    ends: ({ before }) => (before > 0 ? { outcome: "PageTokenExpiredError", attempts: 1, requests: 1 } : undefined),
    check: (requests, { before }) => before > 0 || renewed(2 * HOURS)(requests),
  },
  {
    name: "the clock is set back by two hours",
    happen: () => turnClock(-2 * HOURS),
    check: renewed(-2 * HOURS),
  },
]);
