import { once } from "node:events";
import { readFile } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ZoomVideoSdk } from "../../../src/index.js";

const ROUNDS = process.env["SIZE"] === "full" ? 50 : 3;
const closed = new Int32Array(new SharedArrayBuffer(4));

let server: Worker;
let zoom: ZoomVideoSdk;

beforeAll(async () => {
  server = new Worker(new URL("programs/closing-server.mjs", import.meta.url), { workerData: closed.buffer });
  const [{ port }] = (await once(server, "message")) as [{ port: number }];
  zoom = new ZoomVideoSdk({ token: "any", baseUrl: `http://127.0.0.1:${port}` });
});
afterAll(() => server.terminate());
beforeEach(() => {
  // No wait before a retry.
  vi.spyOn(Math, "random").mockReturnValue(0);
});

const LIVESTREAM = { stream_url: "rtmps://a", stream_key: "b", page_url: "https://a" };

type Call = (headers: Record<string, string>) => PromiseLike<unknown>;
const CALLS: Record<string, Call> = {
  GET: (headers) => zoom.sessions.get("a", {}, { headers }),
  POST: (headers) => zoom.sessions.create({ session_name: "a" }, { headers }),
  PATCH: (headers) => zoom.sessions.livestream.update("a", LIVESTREAM, { headers }),
  "raw.POST": (headers) => zoom.raw.POST("/videosdk/sessions", { body: { session_name: "a" }, headers }),
};

/** Where this process stands still, and sends at once: in a timer, or as in an HTTP handler. */
const PLACES: Record<string, (callback: () => void) => void> = {
  "a timer": (callback) => setTimeout(callback, 0),
  "an I/O callback": (callback) => readFile(fileURLToPath(import.meta.url), callback),
};

/** Stands still, as a frozen process does, until the server has closed all connections. */
function freeze(how: string): void {
  Atomics.store(closed, 0, 0);
  server.postMessage({ how });
  Atomics.wait(closed, 0, 0);
}

describe.each(Object.keys(PLACES))("after the process stood still in %s", (place) => {
  describe.each([1, 3])("and the server closed %i connections", (count) => {
    test.each(["FIN", "RST"].flatMap((how) => Object.keys(CALLS).map((name) => [how, name])))(
      "by %s, each %s arrives once",
      async (how, name) => {
        const sent: string[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const opening = Array.from({ length: count }, () => CALLS["GET"]?.({ "x-open": `${count}` }));
          await Promise.all(opening);
          const ids = opening.map((_, index) => `${round}-${index}`);
          sent.push(...ids);
          await new Promise<void>((resolve, reject) => {
            PLACES[place]?.(() => {
              freeze(how);
              Promise.all(ids.map((id) => CALLS[name]?.({ "x-id": id }))).then(() => resolve(), reject);
            });
          });
        }
        server.postMessage({});
        const [arrived] = (await once(server, "message")) as [string[]];
        expect(arrived.toSorted()).toEqual(sent.toSorted());
      },
    );
  });
});

describe("a response that arrived while the process stood still for longer than a limit is received", () => {
  const MIB = 2 ** 20;
  test.each([
    ["timeoutMs", 0],
    ["timeoutMs", MIB],
    ["deadlineMs", 0],
  ])("%s, %i bytes", async (limit, size) => {
    const headers = { "x-open": "held", "x-size": `${size}` };
    const call = zoom.sessions.get("a", {}, { headers, maxRetries: 0, [limit]: 500 });
    await once(server, "message");
    freeze("respond");
    // Nothing notifies it: it waits for as long as it may.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
    expect(await call).toEqual({});
  });
});
