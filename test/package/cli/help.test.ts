import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { operations } from "../../../generated/operations.js";
import { npm } from "../../../scripts/package/run.js";
import { records, run } from "./command-line.js";
import { COLUMNS, openTerminal } from "./terminal.js";

interface Info {
  name: string;
  topic?: string;
  options?: { flags: string; required: boolean }[];
  commands?: Info[];
}

const treeOf = async () => records(await run(["commands"]))[0] as unknown as Info;
const child = ({ commands = [] }: Info, name: string) => commands.find((command) => command.name === name) as Info;

test("help and the tree of commands list every operation of the document by topic", async () => {
  const { code, stdout } = await run(["call", "--help"]);
  expect(code).toBe(0);
  const listed = [...stdout.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name]) => name);
  expect(listed).toEqual(expect.arrayContaining(Object.keys(operations)));
  const { commands = [] } = child(await treeOf(), "call");
  expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(operations).sort());
  expect(new Set(commands.map(({ topic }) => topic)).size).toBe(7);
});

test("the tree names the options and which are required", async () => {
  const list = child(child(await treeOf(), "call"), "listSessions");
  expect(list.options).toEqual(
    expect.arrayContaining([expect.objectContaining({ flags: "--from <text>", required: true })]),
  );
  expect(list.options?.map(({ flags }) => flags)).not.toContain("--page-size <number>");
});

test("help names the exit codes", async () => {
  const [help, command] = await Promise.all([run(["help", "exit-codes"]), run(["exit-codes"])]);
  for (const code of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 130]) {
    expect(help.stdout).toMatch(new RegExp(`^ {2}${code} `, "m"));
  }
  expect(records(command).map(({ code }) => code)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 130]);
});

test.each(COLUMNS)("help fits %i columns", async (columns) => {
  const terminal = openTerminal(["call", "--help"], {}, columns);
  expect(await terminal.ended).toBe(0);
  const lines = terminal.written().replaceAll("\r", "").split("\n");
  expect(lines.filter((line) => line.length > columns && !line.startsWith("  zoom-video-sdk-api"))).toEqual([]);
});

test("on a terminal, the tree is a table of commands", async () => {
  const terminal = openTerminal(["commands"], {}, 120);
  expect(await terminal.ended).toBe(0);
  expect(terminal.written()).toMatch(/^call listSessions +List sessions\s*$/m);
});

test("npx runs it from the tarball in an empty folder", async () => {
  const folder = await mkdtemp(join(inject("project"), "..", "empty-"));
  await writeFile(join(folder, "package.json"), "{}");
  const exec = ["exec", "--yes", "--prefer-offline", "--package", inject("tarball"), "--"];
  const output = await npm([...exec, "zoom-video-sdk-api", "--version"], folder);
  const { version } = JSON.parse(
    readFileSync(join(inject("project"), "node_modules/zoom-video-sdk-api/package.json"), "utf8"),
  );
  expect(output.trim()).toBe(version);
  await rm(folder, { recursive: true, force: true });
});
