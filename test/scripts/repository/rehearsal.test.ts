import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

// The day the API changes, as CONTRIBUTING.md has it, in a copy of this repository.
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const NOT_COPIED = new Set(["node_modules", "dist", "site", ".git"].map((name) => join(ROOT, name)));

let folder: string;
let clone: string;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rehearsal-"));
  clone = join(folder, "clone");
  origin = join(folder, "origin.git");
  await cp(ROOT, clone, { recursive: true, filter: (path) => !NOT_COPIED.has(path) });
  await symlink(join(ROOT, "node_modules"), join(clone, "node_modules"), "junction");
  // As a maintainer's own, whatever the machine's are.
  await run("git", "init", "--quiet", "--bare", "--initial-branch=main", origin);
  await run("git", "init", "--quiet", "--initial-branch=main");
  await run("git", "config", "user.name", "Maintainer");
  await run("git", "config", "user.email", "maintainer@example.com");
  await run("git", "config", "push.autoSetupRemote", "true");
  // The link to node_modules is no folder, which .gitignore names.
  await writeFile(join(clone, ".git", "info", "exclude"), "node_modules\n");
  await run("git", "remote", "add", "origin", origin);
  await commitAndPush("chore: the day before");
  await run("git", "checkout", "--quiet", "-b", "quotas");
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Finished {
  code: number;
  output: string;
}

function execute(command: string, args: string[]): Promise<Finished> {
  const env = { ...process.env, NO_COLOR: "1", GITHUB_ACTIONS: "" };
  return new Promise((resolve) => {
    execFile(command, args, { cwd: clone, env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` }),
    );
  });
}

/** Runs what has to succeed. */
async function run(command: string, ...args: string[]): Promise<string> {
  const { code, output } = await execute(command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")}\n${output}`);
  return output;
}

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

test("a new operation and a new field become a release, and the missing method is named", {
  timeout: 240_000,
}, async () => {
  // Change the document.
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
      '    month: { type: integer, description: "Month covered, from 1.", examples: [12] }\n',
      '$&    quarter: { type: integer, description: "Quarter of the month, from 1.", examples: [4] }\n',
    ),
  );
  await commitAndPush("feat(document): quotas, and the quarter of a daily report (#7)");

  // What the workflow does: regenerate, make the changeset, push both.
  await run("bash", "scripts/ci/regenerate.sh", "origin/main");
  const pushed = await run("git", "show", "--stat=200", "--format=%s", "origin/quotas");
  expect(pushed).toContain("chore: regenerate from openapi/");
  for (const file of ["openapi.json", "schema.ts", "operations.ts", "errors.ts"]) {
    expect(pushed).toContain(`generated/${file} `);
  }
  const [changeset = ""] = (await readdir(join(clone, ".changeset"))).filter((name) => name.startsWith("document-"));
  expect(pushed).toContain(`.changeset/${changeset} `);
  const text = await readFile(join(clone, ".changeset", changeset), "utf8");
  expect(text).toMatch(/^---\n"zoom-video-sdk-api": minor\n---\n/);
  expect(text).toContain("`getQuotaReport`: operation `GET /videosdk/report/quota` added");
  expect(text).toContain("`getDailyReport`: response field `quarter` added");
  // A second run has nothing left to do.
  expect(await run("bash", "scripts/ci/regenerate.sh", "origin/main")).toContain("Nothing to commit.");

  // Follow in the client: the check names what is missing.
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const check = await execute(process.execPath, [vitest, "run", "test/unit/one-to-one.test.ts"]);
  expect(check.code).not.toBe(0);
  expect(check.output).toContain('getQuotaReport: CONTRIBUTING.md, "A method for a new operation"');

  // Release.
  await run("npm", "run", "--silent", "version");
  const { version } = JSON.parse(await readFile(join(clone, "package.json"), "utf8")) as { version: string };
  const [, latest = ""] = (await readFile(join(clone, "CHANGELOG.md"), "utf8")).split(/^## /m);
  expect(latest).toMatch(new RegExp(`^${version}\n### Minor Changes\n`));
  expect(latest).toContain("`getQuotaReport`: operation `GET /videosdk/report/quota` added");
  expect(latest).toMatch(/\[`[0-9a-f]{7}`\]\(https:\/\/github\.com\/[\w-]+\/[\w-]+\/commit\/[0-9a-f]{40}\)/);
  const program = `
    import { ZoomVideoSdk } from "./src/index.ts";
    const fetch = async (_, { headers }) => (console.log(new Headers(headers).get("user-agent")), Response.json({}));
    await new ZoomVideoSdk({ token: "t", fetch }).reports.daily();`;
  await writeFile(join(clone, "user-agent.ts"), program);
  const agent = await run(process.execPath, join("node_modules", "tsx", "dist", "cli.mjs"), "user-agent.ts");
  expect(agent).toMatch(new RegExp(`^zoom-video-sdk-api/${version.replaceAll(".", "\\.")} node/`));
});
