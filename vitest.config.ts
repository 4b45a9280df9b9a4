import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const BUILD = "test/support/build.ts";
const PACK = "test/support/pack.ts";

/** CONTRIBUTING.md says what each tier is for. */
const PROJECTS = [
  { name: "unit" },
  { name: "contract", globalSetup: BUILD },
  { name: "fuzz" },
  { name: "integration", globalSetup: BUILD },
  { name: "load", globalSetup: BUILD },
  // Needs root: it mounts file systems and makes namespaces.
  { name: "system", globalSetup: BUILD },
  { name: "scripts" },
  { name: "docs", globalSetup: BUILD },
  { name: "package", globalSetup: [BUILD, PACK] },
  // At night only, as each of its projects is installed from the registry.
  { name: "environments", fileParallelism: false, globalSetup: [BUILD, PACK] },
  // Later, when the site is built.
  { name: "browser", globalSetup: [BUILD, "test/browser/site/serve.ts"], sequence: { groupOrder: 1 } },
  // Last, and one file at a time: its processes share a rate limit budget and one Redis.
  { name: "redis", fileParallelism: false, sequence: { groupOrder: 2 } },
] satisfies (TestProjectInlineConfiguration["test"] & { name: string })[];

export default defineConfig(({ mode }) => {
  const isNightly = mode === "nightly";
  return {
    // package.json's `imports` name files of dist/.
    resolve: { alias: { "#jwt": fileURLToPath(new URL("src/auth/jwt-node.ts", import.meta.url)) } },
    test: {
      // Files share the modules of a worker: importing them again for each took as long as the tests.
      isolate: false,
      restoreMocks: true,
      unstubEnvs: true,
      unstubGlobals: true,
      // Only for tests that hang: none depends on how fast the machine is.
      testTimeout: isNightly ? 3_600_000 : 300_000,
      hookTimeout: 600_000,
      // Many tests wait for other processes.
      maxWorkers: Math.ceil(availableParallelism() * 1.5),
      env: {
        // Tests must not use the keys of whoever runs them.
        ZOOM_VIDEO_SDK_API_KEY: "",
        ZOOM_VIDEO_SDK_API_SECRET: "",
        ZOOM_VIDEO_SDK_BASE_URL: "",
        ...(isNightly && {
          SIZE: "full",
          FUZZ_TIMES: "100",
          FUZZ_SEED: env["FUZZ_SEED"] ?? String(randomInt(2 ** 31)),
        }),
      },
      projects: PROJECTS.map((test) => ({
        extends: true as const,
        test: {
          ...test,
          include: [`test/${test.name}/**/*.test.ts`],
          exclude: isNightly ? [] : ["**/*.nightly.test.ts"],
        },
      })),
    },
  };
});
