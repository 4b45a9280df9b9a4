import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The scripts of the workflows are for the Linux machines that run those.
    exclude: [...configDefaults.exclude, ...(process.platform === "win32" ? ["test/repository/**"] : [])],
    globalSetup: "test/support/build.ts",
    // Much here waits for other processes, or for a time limit to pass.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Keys of whoever runs the tests have no business in them.
    env: { ZOOM_VIDEO_SDK_API_KEY: "", ZOOM_VIDEO_SDK_API_SECRET: "", ZOOM_VIDEO_SDK_BASE_URL: "" },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
