import original from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { signWebhook, verifyWebhook } from "../../../src/webhooks/index.js";

const timingSafeEqual = vi.fn(original.timingSafeEqual);
beforeEach(() => {
  vi.spyOn(process, "getBuiltinModule").mockReturnValue({ ...original, timingSafeEqual } as never);
});

test.each([
  ["the first", ["right", "b", "c"]],
  ["the last", ["a", "b", "right"]],
  ["none", ["a", "b", "c"]],
])("compares every secret token in constant time when %s matches", (_, secretToken) => {
  timingSafeEqual.mockClear();
  const request = signWebhook({ body: '{"event":"session.started"}', secretToken: "right" });
  const verify = () => verifyWebhook({ ...request, secretToken });
  if (secretToken.includes("right")) expect(verify()).toEqual({ event: "session.started" });
  else expect(verify).toThrow("does not match");
  expect(timingSafeEqual).toHaveBeenCalledTimes(3);
});
