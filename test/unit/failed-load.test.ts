import { expect, test, vi } from "vitest";
import { json, observedClient, rejection } from "../support/observed-client.js";

const loads = vi.hoisted(() => ({ count: 0 }));

// As where no file handle is left for a moment.
vi.mock("../../src/auth/api-jwt.js", async (original) => {
  loads.count += 1;
  if (loads.count === 1) throw new Error("too many open files");
  return original();
});

test("a module that could not be loaded for the first call is loaded for the next", async () => {
  const { zoom, seen } = observedClient(() => json({ id: "a" }), { apiKey: "the-key", apiSecret: "the-secret" });
  await rejection(zoom.sessions.get("a"));
  expect(seen).toHaveLength(0);
  expect(await zoom.sessions.get("a")).toEqual({ id: "a" });
});
