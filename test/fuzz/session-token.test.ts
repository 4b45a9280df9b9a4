import fc from "fast-check";
import { jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import {
  createSessionToken,
  InvalidArgumentError,
  type SessionTokenOptions,
  verifySessionToken,
} from "../../src/index.js";
import { runs } from "../support/fuzz.js";
import { rejection } from "../support/observed-client.js";

const sdkSecret = "sdk-s3cr3t-v4lue";
const required = { sdkKey: "sdk-key", sdkSecret, sessionName: "Consultation 4711", role: "participant" } as const;
const secret = new TextEncoder().encode(sdkSecret);

const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true });
/** Most of the time one of these, lest none of so many options would ever be right. */
const mostly = (...values: unknown[]) => fc.oneof({ weight: 25, arbitrary: fc.constantFrom(...values) }, anything);
const text = (length: number) => fc.string({ unit: "binary", maxLength: length });
const options = fc.record(
  {
    sdkKey: mostly("sdk-key"),
    sessionName: fc.oneof({ weight: 5, arbitrary: mostly("a b") }, fc.string({ maxLength: 210 })),
    role: mostly("host", "participant"),
    userKey: fc.oneof(mostly("u-1"), text(40)),
    sessionKey: fc.oneof(mostly("s-1"), text(40)),
    geoRegions: mostly(["DE"], ["DE", "US"]),
    cloudRecordingOption: mostly(0, 1),
    cloudRecordingElection: mostly(0, 1),
    cloudRecordingTranscriptOption: mostly(0, 1, 2),
    telemetryTrackingId: fc.oneof(mostly("t"), text(1000)),
    videoWebRtcMode: mostly(0, 1),
    audioWebRtcMode: mostly(0, 1),
    expiresInSeconds: fc.oneof(mostly(1800, 172_800), fc.integer({ min: 1000, max: 200_000 })),
    issuedAt: fc.oneof(mostly(1_795_338_000), fc.date({ min: new Date(0), max: new Date("2100-01-01") })),
  },
  { requiredKeys: [] },
);

test("creates a token that verifies, or throws an InvalidArgumentError that names the option", async () => {
  const outcomes = { token: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(options, async (given) => {
      const all = { ...required, ...given } as SessionTokenOptions;
      try {
        const token = await createSessionToken(all);
        const iat = Math.floor(Number(all.issuedAt ?? Date.now()) / (all.issuedAt instanceof Date ? 1000 : 1));
        // One that was laid back, or lies ahead, is held against its own time.
        const currentDate = all.issuedAt === undefined ? new Date() : new Date(iat * 1000 + 1000);
        const { payload } = await jwtVerify(token, secret, { algorithms: ["HS256"], currentDate });
        expect(payload).toMatchObject({ app_key: all.sdkKey, tpc: all.sessionName });
        outcomes.token += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidArgumentError);
        const { argument, message } = error as InvalidArgumentError;
        expect(Object.keys(all)).toContain(argument.replace(/\[.*/, ""));
        expect(message).not.toContain(sdkSecret);
        outcomes.refused += 1;
      }
    }),
    runs(1000),
  );
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(30);
});

describe("a session name", () => {
  const allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !#$%&()+-:;<=.>?@[]^_{}|~,\\";

  test("with allowed characters is kept unchanged", async () => {
    const names = fc.string({ unit: fc.constantFrom(...allowed), minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(names, async (sessionName) => {
        const { payload } = await jwtVerify(await createSessionToken({ ...required, sessionName }), secret);
        expect(payload["tpc"]).toBe(sessionName);
      }),
      runs(100),
    );
  });

  test("with any other character is rejected, naming the first", async () => {
    const before = fc.string({ unit: fc.constantFrom(...allowed), maxLength: 99 });
    const other = fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((unit) => !allowed.includes(unit));
    const after = fc.string({ unit: "binary", maxLength: 49 });
    await fc.assert(
      fc.asyncProperty(before, other, after, async (start, wrong, end) => {
        const error = await rejection(createSessionToken({ ...required, sessionName: start + wrong + end }));
        expect(error).toBeInstanceOf(InvalidArgumentError);
        expect(error).toMatchObject({
          message: expect.stringContaining(`contains ${JSON.stringify(wrong)} at character ${start.length + 1}.`),
        });
      }),
      runs(100),
    );
  });
});

test("returns the claims of a token, or throws an InvalidArgumentError that does not show it", async () => {
  const good = await createSessionToken(required);
  const part = fc.oneof(
    fc.constantFrom(...good.split("."), ""),
    fc.json().map((text) => Buffer.from(text).toString("base64url")),
    fc.base64String(),
  );
  const token = fc.oneof(
    anything,
    fc.array(part, { maxLength: 5 }).map((parts) => parts.join(".")),
  );
  await fc.assert(
    fc.asyncProperty(token, async (given) => {
      fc.pre(given !== good);
      const error = await rejection(verifySessionToken(given as string, { sdkSecret }));
      expect(error).toBeInstanceOf(InvalidArgumentError);
      if (typeof given === "string" && given.length > 8) expect((error as Error).message).not.toContain(given);
    }),
    runs(500),
  );
});
