import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ROOT } from "../support/root.js";

// Programs of users, compiled against the declarations in the tarball as the package's `exports` give them.
const { resolve } = createRequire(import.meta.url);
const COMPILERS = {
  // The oldest that knows `nodenext`.
  "4.7": resolve("typescript-oldest/bin/tsc"),
  "5.4": resolve("typescript-5.4/bin/tsc"),
  "5.9": resolve("typescript/bin/tsc"),
  newest: join(ROOT, "node_modules/typescript-newest/bin/tsc"),
};
type Compiler = keyof typeof COMPILERS;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(inject("project"), "..", "consumers-"));
  await cp(fileURLToPath(new URL("consumers", import.meta.url)), folder, { recursive: true });
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "@types"), { recursive: true });
  const installed = join(inject("project"), "node_modules");
  for (const name of ["zoom-video-sdk-api", "openapi-fetch", "openapi-typescript-helpers"]) {
    await cp(join(installed, name), join(modules, name), { recursive: true });
  }
  await symlink(join(ROOT, "node_modules/@types/node"), join(modules, "@types/node"), "junction");
});
afterAll(() => rm(folder, { recursive: true }));

/** What the compiler says, one complaint in each line. */
function compile(compiler: Compiler, project: string, ...flags: string[]): Promise<string[]> {
  const args = [COMPILERS[compiler], "-p", join(folder, project), "--pretty", "false", ...flags];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.split(/\r?\n/);
      // Indented lines only explain the one before.
      const complaints = lines.filter((line) => /^\S/.test(line));
      if (error !== null && complaints.length === 0) fail(error);
      else done(complaints);
    });
  });
}

/** Each compiler once. */
const PAIRS: [project: string, compiler: Compiler, ...flags: string[]][] = [
  ["bundler", "newest"],
  ["strictest", "5.9"],
  ["nodenext-cjs", "5.4"],
  // Declarations of the dependencies are too new for it.
  ["nodenext-esm", "4.7", "--skipLibCheck"],
];
/** Only in the nightly run. */
const MORE_PAIRS: typeof PAIRS = [
  ["nodenext-esm", "newest"],
  ["node10", "5.9"],
  ["nodenext-cjs", "newest"],
  ["without-dom", "5.9"],
  ["bundler", "5.9"],
  ["bundler", "5.4"],
  ["node10", "5.4"],
];
const isFull = process.env["SIZE"] === "full";

test.each([...PAIRS, ...(isFull ? MORE_PAIRS : [])])(
  "%s compiles with TypeScript %s",
  async (project, compiler, ...flags) => {
    expect(await compile(compiler, project, ...flags)).toEqual([]);
  },
);

test.each<Compiler>(isFull ? ["newest", "4.7"] : ["newest"])(
  "a misspelt key does not compile with TypeScript %s",
  async (compiler) => {
    const complaints = await compile(compiler, "misspelt", "--skipLibCheck");
    expect(complaints).toEqual([expect.stringMatching(/^misspelt\/main\.mts\(4,80\): error TS\d+: .*pagesize/)]);
  },
);
