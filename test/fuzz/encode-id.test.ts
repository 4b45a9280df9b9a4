import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { runs } from "../support/fuzz.js";
import { json, observedClient } from "../support/observed-client.js";

const id = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.base64String(),
  fc
    .array(
      fc.constantFrom("..", ".", "/", "\\", "?", "#", "%", "2f", "%2e", ";", "{sessionId}", "$&", "\0", "\n", "é"),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join("")),
);

// What a plain server gets is looked at in test/integration/wire.
test("encodes any ID twice, as one path segment", async () => {
  await fc.assert(
    fc.asyncProperty(id, id, id, async (account, session, user) => {
      const { zoom, seen } = observedClient(() => json({ qos: [] }));
      try {
        await zoom.account(account).sessions.users.getQos(session, user);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidArgumentError);
        expect(seen).toEqual([]);
        return;
      }
      const url = seen[0]?.url ?? new URL("about:blank");
      const segments = url.pathname.split("/");
      const ids = [3, 6, 8].map((index) => decodeURIComponent(decodeURIComponent(segments[index] ?? "")));
      expect(ids).toEqual([account, session, user]);
      for (const index of [3, 6, 8]) segments[index] = "*";
      expect(segments.join("/")).toBe("/v2/accounts/*/videosdk/sessions/*/users/*/qos");
      expect([url.origin, url.search, url.hash]).toEqual(["https://api.zoom.us", "", ""]);
    }),
    runs(500),
  );
});

test("accepts every ID in Zoom's format", async () => {
  await fc.assert(
    fc.asyncProperty(fc.base64String({ minLength: 4 }), async (session) => {
      const { zoom, seen } = observedClient(() => json({}));
      await zoom.sessions.get(session);
      expect(seen).toHaveLength(1);
    }),
    runs(200),
  );
});
