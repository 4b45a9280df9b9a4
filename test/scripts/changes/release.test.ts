import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main as setVersion } from "../../../scripts/set-version.js";
import { runMain } from "../run-main.js";
import { startRepository } from "./repository.js";

// repository/rehearsal.test.ts runs `npm run version` in its own process.

const own = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), "utf8");
const changeset = (bump: string, text: string) => `---\n"things-api": ${bump}\n---\n\n${text}\n`;
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
  for (const path of ["src/version.ts", ".changeset/config.json", "scripts/changesets/changelog.cjs"]) {
    await repository.write(path, await own(path));
  }
});
afterEach(() => repository[Symbol.asyncDispose]());

test("the changelog links commits and pull requests without network access, and keeps Markdown", async () => {
  await repository.write(
    ".changeset/a.md",
    changeset("minor", "The API document changed:\n\n- `x` added\n- `y` added"),
  );
  const first = await repository.commit("feat: x and y (#12)");
  await repository.write(
    ".changeset/b.md",
    changeset("patch", "One line, *as* written,\nand another.\n\n```ts\nif (a) {\n  b();\n}\n```"),
  );
  const second = await repository.commit("fix: not (#13) at its end");
  const { code, stderr } = await repository.changeset("version");
  expect(stderr).not.toContain("error");
  expect(code).toBe(0);
  expect(await repository.read("CHANGELOG.md")).toBe(`# things-api

## 0.2.0
### Minor Changes

- [#12](${URL_OF}/pull/12) [\`${first.slice(0, 7)}\`](${URL_OF}/commit/${first}) The API document changed:

  - \`x\` added
  - \`y\` added

### Patch Changes

- [\`${second.slice(0, 7)}\`](${URL_OF}/commit/${second}) One line, *as* written,
  and another.

  \`\`\`ts
  if (a) {
    b();
  }
  \`\`\`
`);
});

test("an uncommitted changeset has no link", async () => {
  const { getReleaseLine } = createRequire(import.meta.url)("../../../scripts/changesets/changelog.cjs") as {
    getReleaseLine(changeset: { commit?: string; summary: string }): Promise<string>;
  };
  expect(await getReleaseLine({ summary: "One.\n\nTwo." })).toBe("- One.\n\n  Two.");
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
