import { timingSafeEqual } from "node:crypto";
import { expect, test, vi } from "vitest";
import { signWebhook, verifyWebhook } from "../../../src/webhooks/index.js";

vi.mock("node:crypto", async (importOriginal) => {
  const original = await importOriginal<typeof import("node:crypto")>();
  return { ...original, timingSafeEqual: vi.fn(original.timingSafeEqual) };
});

test.each([
  ["the first", ["right", "b", "c"]],
  ["the last", ["a", "b", "right"]],
  ["none", ["a", "b", "c"]],
])("compares every secret token in constant time when %s matches", (_, secretToken) => {
  vi.mocked(timingSafeEqual).mockClear();
  const request = signWebhook({ body: '{"event":"session.started"}', secretToken: "right" });
  const verify = () => verifyWebhook({ ...request, secretToken });
  if (secretToken.includes("right")) expect(verify()).toEqual({ event: "session.started" });
  else expect(verify).toThrow("does not match");
  expect(timingSafeEqual).toHaveBeenCalledTimes(3);
});
