import { afterAll, beforeAll, expect, test } from "vitest";
import { healthy } from "./support/calls.js";
import { type Fault, none } from "./support/fault.js";
import { FaultyServer } from "./support/faulty-server.js";
import { testFaults } from "./support/test-faults.js";

/** A server that none of the client's business is with. */
let elsewhere: FaultyServer;
beforeAll(async () => {
  elsewhere = await FaultyServer.start({ healthy, misbehave: () => false });
});
afterAll(() => elsewhere[Symbol.dispose]());

const redirect = (
  status: number,
  name: string,
  location: (path: string) => string,
  rest: Partial<Fault> = {},
): Fault => ({
  name: `${status} ${name}`,
  failure: { type: "circle", status },
  act: ({ request, answer }) =>
    answer({ status, headers: { location: location(request.path) }, body: Buffer.alloc(0) }),
  ...rest,
});

testFaults([
  ...[301, 302, 307, 308].map((status) => redirect(status, "to itself", (path) => path)),
  // A download may go on elsewhere, which the signed addresses of Zoom's files do.
  ...[302, 307].map((status) =>
    redirect(status, "to another host", (path) => `${elsewhere.url()}${path}`, { ofDownload: none }),
  ),
]);

test("sends no API request and no token to another host", () => {
  expect(elsewhere.requests.map(({ path }) => path)).toEqual(["/file", "/file"]);
  for (const { headers } of elsewhere.requests) expect([...headers.keys()].sort()).toEqual(ALLOWED);
});

const OWN = ["accept", "accept-encoding", "connection", "host", "user-agent"];
/** What `fetch` adds. */
const ALLOWED = [...OWN, "accept-language", "cache-control", "pragma", "sec-fetch-mode"].sort();
