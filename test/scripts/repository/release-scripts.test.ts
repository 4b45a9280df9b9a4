import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ROOT } from "../../support/root.js";
import type { Finished } from "../run-main.js";
import { bash, fakePrograms } from "./bash.js";

const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "release-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("release-needed.sh", () => {
  let registry: Server | undefined;
  afterEach(() => registry?.close());

  /** Runs the script against a registry that has these versions, or responds with this status. */
  async function run(registered: string[] | number): Promise<Finished> {
    const server = createServer((_, response) => {
      if (typeof registered === "number") return response.writeHead(registered).end("{}");
      const versions = Object.fromEntries(
        registered.map((known) => [known, { name: "zoom-video-sdk-api", version: known }]),
      );
      return response.end(
        JSON.stringify({ name: "zoom-video-sdk-api", "dist-tags": { latest: registered[0] }, versions }),
      );
    });
    registry = server;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return bash("release-needed.sh", [], {
      npm_config_registry: url,
      npm_config_cache: join(folder, "cache"),
      npm_config_fetch_retries: "0",
    });
  }

  test("skips a published version", async () => {
    expect(await run([version])).toMatchObject({ code: 0, stdout: "publish=false\n" });
  });

  test("publishes a new version", async () => {
    expect(await run(["0.0.0-older"])).toMatchObject({ code: 0, stdout: "publish=true\n" });
  });

  test("publishes the first version", async () => {
    expect(await run(404)).toMatchObject({ code: 0, stdout: "publish=true\n" });
  });

  test("fails if the registry fails, because the version may be published", async () => {
    const { PATH } = await fakePrograms(folder, { npm: "echo 'npm error code E500' >&2; exit 1" });
    expect(await bash("release-needed.sh", [], { PATH })).toEqual({
      code: 1,
      stdout: "",
      stderr: "npm error code E500\n",
    });
  });
});

describe("publish.sh", () => {
  const CHANGELOG = "# zoom-video-sdk-api\n\n## 1.2.3\n\nNew things.\n\n## 1.2.2\n\nOld things.\n";

  /** Runs the script at version 1.2.3, with a fake npm and gh. */
  async function publish(...tarballs: string[]): Promise<Finished & { calls: string }> {
    for (const name of ["packed", "scripts/ci"]) await mkdir(join(folder, name), { recursive: true });
    await cp(join(ROOT, "scripts", "ci"), join(folder, "scripts", "ci"), { recursive: true });
    await writeFile(join(folder, "package.json"), JSON.stringify({ version: "1.2.3" }));
    await writeFile(join(folder, "CHANGELOG.md"), CHANGELOG);
    const { PATH, calls } = await fakePrograms(folder, { npm: "", gh: "" });
    for (const name of tarballs) await writeFile(join(folder, "packed", name), "");
    const outcome = await bash("publish.sh", ["packed"], { PATH, GITHUB_SHA: "c0ffee" }, folder);
    return { ...outcome, calls: await calls() };
  }

  test("publishes the given tarball, and creates a release with the newest section of the changelog", async () => {
    const { code, calls } = await publish("zoom-video-sdk-api-1.2.3.tgz");
    expect(code).toBe(0);
    expect(calls).toMatch(/^npm publish \S+\/packed\/zoom-video-sdk-api-1\.2\.3\.tgz --provenance --access public\n/);
    expect(calls).toMatch(/\ngh release create v1\.2\.3 .* --target c0ffee --notes \s*New things\.\n$/);
  });

  test.each([[[]], [["zoom-video-sdk-api-9.9.9.tgz"]], [["zoom-video-sdk-api-1.2.3.tgz", "other.tgz"]]])(
    "publishes nothing if the folder contains %j",
    async (tarballs) => {
      const { code, stderr, calls } = await publish(...tarballs);
      expect({ code, calls }).toEqual({ code: 1, calls: "" });
      expect(stderr).toContain("Expected zoom-video-sdk-api-1.2.3.tgz");
    },
  );
});
