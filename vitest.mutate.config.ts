import { configDefaults, defineConfig } from "vitest/config";

/** The tests that mutants of `src` have to get past: those that are quick, and run in this process. */
export default defineConfig({
  test: {
    include: [
      "test/{unit,webhooks}/**/*.test.ts",
      "test/attacks/{oversized,requests,secrets}.test.ts",
      "test/fuzz/{answers,redact}.test.ts",
    ],
    exclude: [
      ...configDefaults.exclude,
      "test/unit/{bench-report,memory-rate-limiter,package,redis-rate-limiter}.test.ts",
    ],
    testTimeout: 60_000,
    env: { ZOOM_VIDEO_SDK_API_KEY: "", ZOOM_VIDEO_SDK_API_SECRET: "", ZOOM_VIDEO_SDK_BASE_URL: "" },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
