import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run as runProgram } from "../../../scripts/package/run.js";
import { ROOT } from "../../support/root.js";
import { bash, fakePrograms } from "./bash.js";

// What a maintainer and the workflows do when the API changes (CONTRIBUTING.md), in a copy of this repository. The only
// test that runs generate, changeset-from-document and set-version as processes.
const COPIED = [
  ".changeset",
  ".gitignore",
  "README.md",
  "docs/guides",
  "generated",
  "openapi",
  "package-lock.json",
  "package.json",
  "redocly.yaml",
  "scripts",
  "src",
  "test/contract",
  "test/support",
  "test/unit",
  "tsconfig.json",
  "vitest.config.ts",
];

const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
let folder: string;
let clone: string;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rehearsal-"));
  clone = join(folder, "clone");
  origin = join(folder, "origin.git");
  for (const name of COPIED) await cp(join(ROOT, name), join(clone, name), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(clone, "node_modules"), "junction");
  await run("git", "init", "--quiet", "--bare", "--initial-branch=main", origin);
  await run("git", "init", "--quiet", "--initial-branch=main");
  // Independent of the git configuration of this machine.
  await run("git", "config", "user.name", "Maintainer");
  await run("git", "config", "user.email", "maintainer@example.com");
  await run("git", "config", "commit.gpgsign", "false");
  await run("git", "config", "push.autoSetupRemote", "true");
  // .gitignore only ignores a node_modules folder, not a link.
  await writeFile(join(clone, ".git", "info", "exclude"), "node_modules\n");
  await run("git", "remote", "add", "origin", origin);
  await commitAndPush("chore: the day before");
  await run("git", "checkout", "--quiet", "-b", "quotas");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command that must succeed. */
const run = (command: string, ...args: string[]) => runProgram(command, args, clone);

async function commitAndPush(subject: string): Promise<void> {
  await run("git", "add", "--all");
  await run("git", "commit", "--quiet", "--message", subject);
  await run("git", "push", "--quiet");
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(clone, path), "utf8");
  const after = change(before);
  expect(after, path).not.toBe(before);
  await writeFile(join(clone, path), after);
}

test("a new operation and a new field become a release", async () => {
  // Edit the document.
  await edit("openapi/openapi.yaml", (text) =>
    text.replace(
      "  /videosdk/report/daily:\n",
      "  /videosdk/report/quota:\n    $ref: paths/reports.yaml#/quota\n  /videosdk/report/daily:\n",
    ),
  );
  await edit("openapi/paths/reports.yaml", (text) => {
    const [, daily = ""] = /^(daily:\n[\s\S]*?)^(?=\w)/m.exec(text) ?? [];
    return text + daily.replace(/^daily:/, "\nquota:").replace("getDailyReport", "getQuotaReport");
  });
  await edit("openapi/components/schemas/reports.yaml", (text) =>
    text.replace(
      /^ {4}month: \{ .*\n/m,
      '$&    quarter: { type: integer, description: "Quarter of the month, from 1.", examples: [4] }\n',
    ),
  );
  await commitAndPush("feat(document): quotas, and the quarter of a daily report (#7)");

  // The regenerate workflow generates code and the changeset, and pushes both.
  await run("bash", "scripts/ci/regenerate.sh", "origin/main");
  const pushed = await run("git", "show", "--stat=200", "--format=%s", "origin/quotas");
  expect(pushed).toContain("chore: regenerate from openapi/");
  for (const file of ["openapi.json", "schema.ts", "models.ts", "operations.ts", "errors.ts"]) {
    expect(pushed).toContain(`generated/${file} `);
  }
  const [changeset = ""] = (await readdir(join(clone, ".changeset"))).filter((name) => name.startsWith("document-"));
  expect(pushed).toContain(`.changeset/${changeset} `);
  const text = await readFile(join(clone, ".changeset", changeset), "utf8");
  expect(text).toMatch(/^---\n"zoom-video-sdk-api": minor\n---\n/);
  expect(text).toContain("`getQuotaReport`: operation `GET /videosdk/report/quota` added");
  expect(text).toContain("`getDailyReport`: response field `quarter` added");

  // If the files are up to date, it does nothing.
  const { PATH } = await fakePrograms(folder, { npm: "" });
  expect(await bash("regenerate.sh", ["origin/main"], { PATH }, clone)).toMatchObject({
    code: 0,
    stdout: "Nothing to commit.\n",
  });

  // What is left to write is the method and its row: the one-to-one check says so, and the README follows.
  const check = () => run(process.execPath, vitest, "run", "--project", "unit", "test/unit/one-to-one.test.ts");
  await expect(check()).rejects.toThrow(/getQuotaReport: CONTRIBUTING\.md, "A method for a new operation"/);
  await edit("src/resources/reports.ts", (source) =>
    source.replace(
      /}\n$/,
      '\n  quota(query?: GetQuotaReportQuery): ApiPromise<DailyReport> {\n    return this.api.call("getQuotaReport", { query });\n  }\n}\n',
    ),
  );
  await edit("test/support/calls.ts", (source) =>
    source.replace(
      "  getDailyReport: {",
      '  getQuotaReport: { method: "reports.quota", call: (zoom) => zoom.reports.quota(query("getQuotaReport")) },\n$&',
    ),
  );
  await run("npm", "run", "--silent", "generate");
  expect(await readFile(join(clone, "README.md"), "utf8")).toContain(
    "| `getQuotaReport` | `reports.quota(query?)` | HEAVY |\n| `getDailyReport`",
  );
  await check();

  // Release.
  await run("npm", "run", "--silent", "version");
  const { version } = JSON.parse(await readFile(join(clone, "package.json"), "utf8")) as { version: string };
  expect(version).not.toBe("0.0.0");
  const [, latest = ""] = (await readFile(join(clone, "CHANGELOG.md"), "utf8")).split(/^## /m);
  expect(latest).toMatch(new RegExp(`^${version}\n### Minor Changes\n`));
  expect(latest).toContain("`getQuotaReport`: operation `GET /videosdk/report/quota` added");
  expect(latest).toMatch(/\[`[0-9a-f]{7}`\]\(https:\/\/github\.com\/[\w-]+\/[\w-]+\/commit\/[0-9a-f]{40}\)/);
  // The client sends this version as its user agent.
  expect(await readFile(join(clone, "src/version.ts"), "utf8")).toContain(`VERSION = "${version}"`);
});
