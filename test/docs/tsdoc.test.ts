import { join, sep } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROOT } from "./documents.js";
import { undocumented } from "./undocumented.js";

// What an editor shows of the package says what it is. Fields of generated types have the document's descriptions.
const ENTRIES = [
  "index",
  "download/index",
  "opentelemetry/index",
  "rate-limit/index",
  "redis/index",
  "testing/index",
  "webhooks/index",
];
const SRC = join(ROOT, "src").replaceAll(sep, "/");
const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);

test("every public name has TSDoc, and every public member", () => {
  const files = ENTRIES.map((entry) => `${SRC}/${entry}.ts`);
  const program = ts.createProgram(files, options);
  expect(files.flatMap((file) => undocumented(program, file, (path) => path.startsWith(SRC)))).toEqual([]);
});

test("what lacks it is found, whatever it is", () => {
  const text = `
    export const a = 1;
    export class B {
      c(): void {}
      #d = 1;
      /** Said. */
      e = 1;
    }
    /** Said. */
    export interface F { g: string; [Symbol.iterator](): void }
    /** Said. */
    export type H = ({ i?: number } & {
      /** Said. */
      j: 1;
    }) | { type: "variant"; k: 1 } | { i?: undefined };
    interface Hidden { l: string }
    /** Said. */
    export function m(n: Hidden): void {}
  `;
  const host = ts.createCompilerHost({});
  const getSourceFile = host.getSourceFile;
  host.getSourceFile = (name, target) =>
    name === "given.ts" ? ts.createSourceFile(name, text, target, true) : getSourceFile(name, target);
  const program = ts.createProgram(["given.ts"], { target: ts.ScriptTarget.ES2022, noLib: true }, host);
  expect(undocumented(program, "given.ts", () => true)).toEqual(["a", "B", "B.c", "F.g", "H.i"]);
});
