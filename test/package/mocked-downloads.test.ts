import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ROOT } from "../support/root.js";
import { startProgram } from "../support/run-program.js";

// The program runs apart from the repository, with the package from its tarball.
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(inject("project"), "..", "mocked-"));
  await cp(fileURLToPath(new URL("programs", import.meta.url)), folder, { recursive: true });
  const modules = join(folder, "node_modules");
  await mkdir(modules);
  const installed = join(inject("project"), "node_modules");
  for (const name of ["zoom-video-sdk-api", "openapi-fetch"]) {
    await cp(join(installed, name), join(modules, name), { recursive: true });
  }
  for (const name of ["undici", "msw", "nock"]) {
    await symlink(join(ROOT, "node_modules", name), join(modules, name), "junction");
  }
});
afterAll(() => rm(folder, { recursive: true }));

test.each(["mocked-downloads.mjs", "mocked-downloads-required.cjs"])(
  "a download goes the way of the calls under mocks of fetch and a global dispatcher: %s",
  async (program) => {
    const { code, stdout, stderr } = await startProgram([join(folder, program)], {}, { cwd: folder }).finished;
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const right = { isRight: true, connections: [] };
    expect(JSON.parse(stdout)).toEqual({
      stub: { ...right, urls: ["https://api.zoom.us/v2/videosdk/recordings", "https://zoom.us/rec/1"] },
      undici: right,
      dispatcher: { ...right, origins: ["https://api.zoom.us", "https://zoom.us"] },
      msw: right,
      nock: { ...right, isDone: true },
    });
  },
);
