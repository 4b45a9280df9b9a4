import { type Call, healthy } from "./calls.js";
import { expectReport } from "./expect-report.js";
import type { Expected } from "./expected.js";
import { FaultyServer, type Received } from "./faulty-server.js";
import { observe } from "./observe.js";
import { testRow } from "./test-row.js";

/** Something that happens between two requests, both of which are answered as they should be. */
export interface Pause {
  name: string;
  happen(server: FaultyServer): Promise<void> | void;
  /** How it has to end, where that is not with the right data after each request was sent once. */
  ends?(call: Call): Expected | undefined;
  /** Looks at what the server got. */
  check?(requests: Received[], call: Call): void;
}

/** Each request once. */
function allIsWell({ before, after }: Call): Expected {
  const count = before > 0 ? 1 + before : 2 * (1 + after);
  return { outcome: "result", attempts: count, requests: count };
}

/** Makes each call twice, or for two pages, with something in between. */
export function testPauses(pauses: Pause[]): void {
  for (const pause of pauses) {
    const servers = new Map<Call, FaultyServer>();
    testRow({
      ...pause,
      tries: (call, folder) => [
        async () => {
          using server = await FaultyServer.start({ healthy, misbehave: () => false });
          servers.set(call, server);
          const place = { url: server.url(), folder };
          const happen = async () => pause.happen(server);
          return await observe(server, {}, async (zoom) => {
            if (call.before > 0) return call.run(zoom, place, happen);
            await call.run(zoom, place);
            await happen();
            return call.run(zoom, place);
          });
        },
      ],
      check: (call, [report]) => {
        expectReport(report, pause.ends?.(call) ?? allIsWell(call), call);
        pause.check?.(servers.get(call)?.requests ?? [], call);
      },
    });
  }
}
