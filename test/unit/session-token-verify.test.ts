import { inspect } from "node:util";
import { SignJWT, UnsecuredJWT } from "jose";
import jwt from "jsonwebtoken";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createSessionToken, InvalidArgumentError, verifySessionToken } from "../../src/index.js";
import { rejection } from "../support/observed-client.js";

const sdkSecret = "sdk-s3cr3t-v4lue";
const options = { sdkKey: "sdk-key", sdkSecret, sessionName: "Consultation 4711", role: "host" } as const;
const claims = { app_key: "sdk-key", role_type: 1, tpc: "Consultation 4711", version: 1 };

/** A token that another library has signed. */
function signed(payload: Record<string, unknown>, { secret = sdkSecret, alg = "HS256" } = {}): Promise<string> {
  const jwt = new SignJWT(payload).setProtectedHeader({ alg, typ: "JWT" }).setIssuedAt();
  return ("exp" in payload ? jwt : jwt.setExpirationTime("2h")).sign(new TextEncoder().encode(secret));
}

const signedAsIs = async (payload: Record<string, unknown>) => jwt.sign(JSON.stringify(payload), sdkSecret);

test("gives the claims of a token that was made here", async () => {
  const verified = await verifySessionToken(await createSessionToken({ ...options, userKey: "u-1" }), { sdkSecret });
  expect(verified).toEqual({ ...claims, user_key: "u-1", iat: expect.any(Number), exp: verified.iat + 7200 });
});

test("gives the claims of a token that was made elsewhere", async () => {
  expect(await verifySessionToken(await signed(claims), { sdkSecret })).toMatchObject(claims);
});

test("counts a token as valid from the second of its nbf to the one before its exp", async () => {
  const now = 1_764_000_000;
  vi.useFakeTimers({ now: now * 1000, toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const verify = async (times: { nbf: number; exp: number }) =>
    verifySessionToken(await signed({ ...claims, ...times }), { sdkSecret });
  expect(await verify({ nbf: now, exp: now + 1 })).toMatchObject(claims);
  expect(await rejection(verify({ nbf: now + 1, exp: now + 2 }))).toMatchObject({
    message: expect.stringContaining("is not valid yet"),
  });
  expect(await rejection(verify({ nbf: now - 1, exp: now }))).toMatchObject({
    message: expect.stringContaining("has expired"),
  });
});

describe("rejects, without showing it,", () => {
  test.each<[string, () => string | Promise<string>, problem: string]>([
    ["one of another secret", () => signed(claims, { secret: "the-api-secret" }), "Pass the SDK secret"],
    ["one that has expired", () => signed({ ...claims, exp: 1_767_225_600 }), "has expired"],
    ["one that is not valid yet", () => signed({ ...claims, nbf: 32_503_680_000 }), "is not valid yet"],
    ["one whose times are not numbers", () => signed({ ...claims, nbf: "now" }), "nbf must be numbers"],
    ["one of another algorithm", () => signed(claims, { alg: "HS512" }), "is not a JWT signed with HS256"],
    ["one without signature", () => new UnsecuredJWT(claims).encode(), "is not a JWT signed with HS256"],
    ["an API token", () => signed({ iss: "the-api-key" }), "it lacks app_key, role_type, tpc, version."],
    ...Object.entries({ app_key: null, role_type: "1", tpc: {}, version: "1", iat: "now", exp: 1e300 }).map(
      ([claim, value]): [string, () => Promise<string>, string] => [
        `one whose ${claim} is ${JSON.stringify(value)}`,
        () => signedAsIs({ ...claims, iat: 1, exp: 32_503_680_000, [claim]: value }),
        `has invalid values: ${claim}. Zoom would reject it.`,
      ],
    ),
    ["what is no JSON inside", () => "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.c2VjcmV0LWNsYWlt.x", "is not a JWT signed"],
    ["what is no token", () => "my-secret-token", "is not a JWT signed"],
  ])("%s", async (_, make, problem) => {
    const token = await make();
    const error = await rejection(verifySessionToken(token, { sdkSecret }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument: "token", message: expect.stringContaining(problem) });
    const shown = inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY });
    for (const secret of [sdkSecret, token, "secret-claim"]) expect(shown).not.toContain(secret);
  });
});

test.each([
  ["token", "", { sdkSecret }, "is empty"],
  ["token", 42, { sdkSecret }, "must be a string, not number"],
  ["sdkSecret", "token", { sdkSecret: "" }, "is empty"],
  ["sdkSecret", "token", {}, "must be a string, not undefined"],
  ["sdkSecret", "token", { sdkSecret: " s3cr3t" }, "starts or ends with whitespace. Remove the whitespace"],
  ["apiSecret", "token", { apiSecret: "s" }, "is not an option. Valid options: sdkSecret"],
  ["clockTolerance", "token", { sdkSecret, clockTolerance: 5 }, "is not an option. Valid options: sdkSecret"],
  ["options", "token", undefined, "must be an object, not undefined"],
])("says that %s is not usable: %j with %j", async (argument, token, given, problem) => {
  const error = await rejection(verifySessionToken(token as string, given as typeof options));
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(error).toMatchObject({ argument, message: `${argument} ${problem}.` });
});
