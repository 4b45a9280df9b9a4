import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { blocksOf } from "./blocks.js";
import { problemOf, wordsOf } from "./command-tree.js";
import { documents, ROOT } from "./documents.js";

const NAME = "zoom-video-sdk-api";

/** The words after the program's name, of each command that a document shows. */
const shown = documents().flatMap((document) =>
  blocksOf(document)
    .filter(({ language }) => language === "sh")
    .flatMap(({ code }) => code.replaceAll("\\\n", " ").split("\n"))
    .map((line) => new RegExp(`\\b${NAME} (\\w.*)`).exec(line)?.[1])
    .filter((line) => line !== undefined)
    .map((line = "") => ({ path: document.path, words: wordsOf(line) })),
);

test("the commands in documents exist, with their options", () => {
  expect(shown.length).toBeGreaterThan(15);
  const problems = shown.map(({ path, words }) => ({ path, words: words.join(" "), problem: problemOf(words) }));
  expect(problems.filter(({ problem }) => problem !== undefined)).toEqual([]);
});

test("a command that does not exist would be found", () => {
  expect(problemOf(["cal", "listSessions"])).toBe("is not a command");
  expect(problemOf(["call", "listSessions", "--form", "a"])).toBe("has no option --form");
  expect(problemOf(["call", "listSessions", "--from", "a"])).toBe("lacks --to <text>");
});

const { devDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as { devDependencies: object };
const OURS = new Set([NAME, ...Object.keys(devDependencies), "changeset"]);

/** Packages that a text tells `npx` to run, and that are neither this one nor a tool of this repository. */
function strangersIn(text: string): string[] {
  return [...text.matchAll(/\bnpx ((?:(?:-p|--package|-y|--yes) )*)([@\w./-]+)/g)]
    .map(([, , name = ""]) => name.replace(/(?<=.)@[\d.]+$/, ""))
    .filter((name) => !OURS.has(name));
}

// `npx` of a name that is not ours would run a stranger's code with the keys of the account in its environment.
test("nothing tells people to run a package that is not ours", () => {
  const folders = ["src", "docs/guides", "examples/backend/src", ".github", ".changeset"];
  const inFolders = folders.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const files = [...documents().map(({ path }) => path), ...inFolders, "ARCHITECTURE.md"];
  const texts = files.filter((file) => /\.(?:md|ts|js|mjs|ya?ml)$/.test(file));
  const found = texts.flatMap((file) =>
    strangersIn(readFileSync(`${ROOT}${file}`, "utf8")).map((name) => [file, name]),
  );
  expect(found).toEqual([]);
});

test("a package that is not ours would be found", () => {
  expect(strangersIn("Run `npx zoom-video-sdk sandbox`, or npx -y zvsdk@1.2.3 call")).toEqual([
    "zoom-video-sdk",
    "zvsdk",
  ]);
});
