import { defineConfig } from "vitest/config";

/** The site of the docs, in Chromium: `npm run docs:check`. */
export default defineConfig({
  test: {
    include: ["test/site/**/*.site.ts"],
    globalSetup: "test/site/build.ts",
    // The default leaves one core idle.
    maxWorkers: "100%",
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
