import { defineConfig } from "vitest/config";

/** Checks that need Chromium, apart from the others: not everybody has it. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.ts"],
    globalSetup: "test/support/build.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
