import { describe, expect, test } from "vitest";
import { nameErrors } from "../../src/core/error-brand.js";
import { ApiError, ConnectionError, NotFoundError, TimeoutError, ZoomVideoSdkError } from "../../src/index.js";

/** As the package's other copy declares them. */
class OtherBase extends Error {}
class OtherTimeout extends OtherBase {}
class OtherConnection extends OtherBase {}
nameErrors({ ZoomVideoSdkError: OtherBase, TimeoutError: OtherTimeout, ConnectionError: OtherConnection });

describe("instanceof", () => {
  test("recognizes errors of the package's other copy, by class", () => {
    const error = new OtherTimeout("late");
    expect(error).toBeInstanceOf(ZoomVideoSdkError);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).not.toBeInstanceOf(NotFoundError);
    expect(error).not.toBeInstanceOf(ConnectionError);
  });

  test("recognizes a user's own subclass by its prototype, not by its parent's brand", () => {
    class OwnError extends TimeoutError {}
    const own = new OwnError("getSession", "late");
    expect(own).toBeInstanceOf(OwnError);
    expect(own).toBeInstanceOf(TimeoutError);
    expect(own).toBeInstanceOf(OtherTimeout);
    expect(new TimeoutError("getSession", "late")).not.toBeInstanceOf(OwnError);
  });

  test.each([undefined, null, 5, "text", {}, new Error("plain"), Object.create(null)])("is false for %s", (value) => {
    expect(value instanceof ZoomVideoSdkError).toBe(false);
    expect(value instanceof ApiError).toBe(false);
  });
});

test("the name of an error is on its prototype, and not enumerated", () => {
  const error = new TimeoutError("getSession", "late");
  expect(error.name).toBe("TimeoutError");
  expect(Object.keys(error)).toEqual(["operationId"]);
  expect(String(error)).toBe("TimeoutError: getSession: late");
});
