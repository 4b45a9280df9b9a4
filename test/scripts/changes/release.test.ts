import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main as setVersion } from "../../../scripts/set-version.js";
import { runMain } from "../run-main.js";
import { startRepository } from "./repository.js";

// repository/rehearsal.test.ts runs `npm run version`, including Changesets.

const own = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), "utf8");
const CHANGELOG = "scripts/changesets/changelog.cjs";
const URL_OF = "https://github.com/things/things-api";

let repository: Awaited<ReturnType<typeof startRepository>>;
beforeEach(async () => {
  repository = await startRepository();
  const names = { name: "things-api", version: "0.1.0" };
  await repository.write("package.json", { ...names, repository: { type: "git", url: `git+${URL_OF}.git` } });
  await repository.write("package-lock.json", {
    ...names,
    packages: { "": names, "node_modules/x": { version: "0.1.0" } },
  });
  for (const path of ["src/version.ts", CHANGELOG]) {
    await repository.write(path, await own(path));
  }
});
afterEach(() => repository[Symbol.asyncDispose]());

describe("a line of the changelog", () => {
  interface Changelog {
    getReleaseLine(changeset: { commit?: string; summary: string }): Promise<string>;
  }

  // It runs git where it is, so this is the copy in the temporary repository.
  const lineOf: Changelog["getReleaseLine"] = (changeset) => {
    const changelog = createRequire(import.meta.url)(join(repository.root, CHANGELOG)) as Changelog;
    return changelog.getReleaseLine(changeset);
  };

  test("links the commit and its pull request, and keeps lists", async () => {
    const commit = await repository.commit("feat: x and y (#12)");
    expect(await lineOf({ commit, summary: "The API document changed:\n\n- `x` added\n- `y` added" })).toBe(
      `- [#12](${URL_OF}/pull/12) [\`${commit.slice(0, 7)}\`](${URL_OF}/commit/${commit}) The API document changed:

  - \`x\` added
  - \`y\` added`,
    );
  });

  test("has no pull request if the subject does not end with its number, and keeps code", async () => {
    const commit = await repository.commit("fix: not (#13) at its end");
    const summary = "One line, *as* written,\nand another.\n\n```ts\nif (a) {\n  b();\n}\n```";
    expect(await lineOf({ commit, summary })).toBe(
      `- [\`${commit.slice(0, 7)}\`](${URL_OF}/commit/${commit}) One line, *as* written,
  and another.

  \`\`\`ts
  if (a) {
    b();
  }
  \`\`\``,
    );
  });

  test("has no link if the changeset is not committed", async () => {
    expect(await lineOf({ summary: "One.\n\nTwo." })).toBe("- One.\n\n  Two.");
  });
});

test("set-version updates src/version.ts and the lock file, and nothing else", async () => {
  const versions = { name: "things-api", version: "1.2.3-next.0" };
  await repository.write("package.json", versions);
  const { code, stderr } = await runMain(setVersion, [], { cwd: repository.root });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(await repository.read("src/version.ts")).toBe(
    (await own("src/version.ts")).replace(/"[^"]+";/, '"1.2.3-next.0";'),
  );
  expect(JSON.parse(await repository.read("package-lock.json"))).toEqual({
    ...versions,
    packages: { "": versions, "node_modules/x": { version: "0.1.0" } },
  });
});

test("set-version fails if src/version.ts has no version", async () => {
  await repository.write("src/version.ts", 'export const version = "0.1.0";\n');
  const { code, stderr } = await runMain(setVersion, [], { cwd: repository.root });
  expect(stderr).toBe("src/version.ts has no VERSION constant.\n");
  expect(code).toBe(2);
});
