import { inspect } from "node:util";
import { expect, test } from "vitest";
import { json, observedClient, rejection } from "../support/observed-client.js";

const secret = "s3cr3t-v4lue";

/** Everything that a log could come to show of a value. */
const shown = (value: unknown) =>
  [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
    (value as Error).stack,
  ].join("\n");

test("neither the client nor its errors show a secret or a token", async () => {
  let token = "";
  const answers = [
    () => json({ code: 3001, message: "No." }, 404),
    () => new Response("<html>", { status: 200 }),
    () => Promise.reject(new TypeError("fetch failed")),
  ];
  for (const answer of answers) {
    const { zoom } = observedClient(
      ({ headers }) => {
        token = headers.get("authorization")?.split(" ")[1] ?? "";
        return answer();
      },
      { apiKey: "the-key", apiSecret: secret },
    );
    const error = await rejection(zoom.sessions.get("a"));
    const promise = zoom.sessions.get("a");
    promise.catch(() => {});
    for (const thing of [zoom, zoom.sessions, error, promise]) {
      expect(shown(thing)).not.toContain(secret);
      expect(shown(thing)).not.toContain(token);
    }
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  }
});
