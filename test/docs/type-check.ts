import { join } from "node:path";
import ts from "typescript";
import type { Block } from "./blocks.js";
import { ROOT } from "./documents.js";

/** Below test/docs, so that modules are found from there; nothing is written. */
const FOLDER = join(ROOT, "test/docs/blocks");

/**
 * Type-checks all blocks in one program, each as a module of its own, as strictly as the repository's own code.
 *
 * @param given The names that blocks may use undeclared.
 * @returns What is wrong, with the line in the document.
 */
export function typeErrors(blocks: readonly Block[], given: readonly string[]): string[] {
  const sources = new Map(blocks.map((block) => [fileOf(block), block]));
  const ambient = join(FOLDER, "given.d.ts");
  const texts = new Map([...sources].map(([file, { code }]) => [file, `${code}\nexport {};\n`]));
  texts.set(ambient, declarations(given));

  const host = ts.createCompilerHost({});
  const { readFile, fileExists } = host;
  host.readFile = (file) => texts.get(normal(file)) ?? readFile(file);
  host.fileExists = (file) => texts.has(normal(file)) || fileExists(file);
  host.getSourceFile = (file, options) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, options);
  };
  const program = ts.createProgram([...texts.keys(), join(ROOT, "test/docs/rivet.d.ts")], options(), host);
  return [ambient, ...sources.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    if (file === undefined) throw new Error(`${name} is not in the program`);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ start = 0, messageText }) => {
      const { path, line } = sources.get(name) ?? { path: "given.ts", line: 1 };
      const at = file.getLineAndCharacterOfPosition(start);
      return `${path}:${line + at.line}:${at.character + 1} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  });
}

function fileOf({ path, line, language }: Block): string {
  return join(FOLDER, `${path.replaceAll("/", "-")}-${line}.${language}`);
}

/** TypeScript asks with `/` on every system. */
const normal = (file: string) => join(file);

function declarations(given: readonly string[]): string {
  const names = given.map((name) => `  const ${name}: Given["${name}"];`);
  return ['import type { Given } from "../given.js";', "declare global {", ...names, "}"].join("\n");
}

function options(): ts.CompilerOptions {
  const file = join(ROOT, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(file, ts.sys.readFile).config, ts.sys, ROOT);
  // A block shows something; it need not use all that it makes.
  return { ...options, noUnusedLocals: false, noUnusedParameters: false, allowJs: true, checkJs: true };
}
