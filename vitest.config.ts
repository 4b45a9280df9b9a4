import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/build.ts",
    // Keys of whoever runs the tests have no business in them.
    env: { ZOOM_VIDEO_SDK_API_KEY: "", ZOOM_VIDEO_SDK_API_SECRET: "", ZOOM_VIDEO_SDK_BASE_URL: "" },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
