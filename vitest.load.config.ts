import { defineConfig } from "vitest/config";

/** The tests of load at their full size, which takes minutes. */
export default defineConfig({
  test: {
    include: ["test/load/**/*.test.ts"],
    globalSetup: "test/support/build.ts",
    env: { LOAD_SIZE: "full" },
  },
});
