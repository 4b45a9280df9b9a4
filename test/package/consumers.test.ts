import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// Programs of users, compiled against the declarations in dist/ as the package's `exports` give them.
const root = fileURLToPath(new URL("../..", import.meta.url));
const { resolve } = createRequire(import.meta.url);
const CURRENT = resolve("typescript/bin/tsc");
/** Older ones do not know `nodenext`. */
const OLDEST = resolve("typescript-oldest/bin/tsc");

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "consumers-"));
  await cp(fileURLToPath(new URL("consumers", import.meta.url)), folder, { recursive: true });
  const installed = join(folder, "node_modules", "zoom-video-sdk-api");
  // A copy, not a link: a build meanwhile empties dist/, and the compilations take their time.
  for (const shipped of ["package.json", "dist", "generated"]) {
    await cp(join(root, shipped), join(installed, shipped), { recursive: true });
  }
  await mkdir(join(folder, "node_modules", "@types"));
  for (const dependency of ["openapi-fetch", "@types/node"]) {
    await symlink(join(root, "node_modules", dependency), join(folder, "node_modules", dependency), "junction");
  }
});
afterAll(() => rm(folder, { recursive: true }));

interface Compilation {
  exitCode: number;
  /** What the compiler says, one complaint in each line. */
  output: string[];
}

function compile(compiler: string, project: string, ...flags: string[]): Promise<Compilation> {
  const args = [compiler, "-p", join(folder, project), "--pretty", "false", ...flags];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.split(/\r?\n/);
      // Indented lines only explain the one before.
      done({ exitCode: error === null ? 0 : Number(error.code), output: lines.filter((line) => /^\S/.test(line)) });
    });
  });
}

// A compilation takes seconds, many more where other tests have the processor too.
describe("the declarations, with those of their dependencies", { timeout: 120_000 }, () => {
  test.each(["nodenext-esm", "nodenext-cjs", "bundler", "without-dom", "strictest", "loose"])(
    "compile in the project %s",
    async (project) => {
      expect(await compile(CURRENT, project)).toEqual({ exitCode: 0, output: [] });
    },
  );

  test("compile with the oldest TypeScript, which leaves the dependencies' declarations unchecked", async () => {
    expect(await compile(OLDEST, "nodenext-esm", "--skipLibCheck")).toEqual({ exitCode: 0, output: [] });
  });

  test.each([
    ["TypeScript of today", CURRENT],
    ["oldest TypeScript", OLDEST],
  ])("do not compile with a misspelt key: %s", async (_, compiler) => {
    const { exitCode, output } = await compile(compiler, "misspelt");
    expect(exitCode).not.toBe(0);
    // The oldest TypeScript complains of declarations of dependencies too. Of ours it must not.
    const complaints = output.filter((line) => !/node_modules\/(?!zoom-video-sdk-api\/)/.test(line));
    expect(complaints).toEqual([expect.stringMatching(/^misspelt\/main\.mts\(4,80\): error TS\d+: .*pagesize/)]);
  });
});
