import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { env } from "node:process";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const BUILD = "test/support/build.ts";
const PACK = "test/support/pack.ts";

/** What each tier is for: CONTRIBUTING.md. */
const PROJECTS = [
  { name: "unit" },
  { name: "contract" },
  { name: "fuzz" },
  { name: "integration", globalSetup: BUILD },
  { name: "load", globalSetup: BUILD },
  { name: "scripts", isolate: false },
  { name: "docs", globalSetup: BUILD },
  { name: "browser", globalSetup: [BUILD, "test/support/build-site.ts"] },
  { name: "package", globalSetup: [BUILD, PACK] },
  // Last and one file after the other: its processes share a budget, and one Redis.
  { name: "redis", fileParallelism: false, sequence: { groupOrder: 1 } },
] satisfies (TestProjectInlineConfiguration["test"] & { name: string })[];

export default defineConfig(({ mode }) => {
  const isNightly = mode === "nightly";
  return {
    test: {
      restoreMocks: true,
      unstubEnvs: true,
      unstubGlobals: true,
      // Only against a test that hangs: none depends on how fast the machine is.
      testTimeout: isNightly ? 3_600_000 : 120_000,
      hookTimeout: 600_000,
      // Much here waits for other processes.
      maxWorkers: Math.ceil(availableParallelism() * 1.5),
      env: {
        // Keys of whoever runs the tests have no business in them.
        ZOOM_VIDEO_SDK_API_KEY: "",
        ZOOM_VIDEO_SDK_API_SECRET: "",
        ZOOM_VIDEO_SDK_BASE_URL: "",
        ...(isNightly && {
          SIZE: "full",
          FUZZ_TIMES: "100",
          FUZZ_SEED: env["FUZZ_SEED"] ?? String(randomInt(2 ** 31)),
        }),
      },
      // Stryker runs them all for each mutant.
      projects: PROJECTS.filter(({ name }) => !env["MUTATE"] || name === "unit").map((test) => ({
        extends: true as const,
        test: { ...test, include: [`test/${test.name}/**/*.test.ts`] },
      })),
    },
  };
});
