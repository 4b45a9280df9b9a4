import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { run } from "./run.js";

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  strict: true,
  noEmit: true,
};

/**
 * Checks the code and the declarations in `dist` of an installed package: none is empty or broken off, all
 * declarations compile, and each entry declares what it exports.
 *
 * @returns What is wrong, each naming the file.
 */
export async function checkFiles(installed: string, cache = new Map<string, ts.SourceFile>()): Promise<string[]> {
  const dist = join(installed, "dist");
  const names = (await readdir(dist)).filter((name) => /\.[cm](?:js|ts)$/.test(name));
  const incomplete: string[] = [];
  for (const name of names) {
    const source = ts.createSourceFile(name, await readFile(join(dist, name), "utf8"), ts.ScriptTarget.ES2022);
    if (source.statements.length === 0) incomplete.push(`dist/${name} is empty.`);
    else if (syntaxErrors(source).length > 0) incomplete.push(`dist/${name} is broken off: it does not parse.`);
  }
  if (incomplete.length > 0) return incomplete;
  const declarations = names.filter((name) => /\.d\.[cm]ts$/.test(name)).map((name) => join(dist, name));
  const program = createProgram(declarations, dist, cache);
  return [...diagnostics(program, dist), ...(await exportProblems(program, dist))];
}

/** Internal in TypeScript, but the parser's own list. */
function syntaxErrors(source: ts.SourceFile): readonly ts.Diagnostic[] {
  return (source as ts.SourceFile & { parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics;
}

/** `cache` keeps the parsed files of others: the compiler's library takes longer to parse than the package. */
function createProgram(roots: string[], dist: string, cache: Map<string, ts.SourceFile>): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const source = cache.get(name) ?? getSourceFile.call(host, name, ...rest);
    if (source !== undefined && !name.startsWith(dist)) cache.set(name, source);
    return source;
  };
  return ts.createProgram(roots, OPTIONS, host);
}

function diagnostics(program: ts.Program, dist: string): string[] {
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(dist));
  return files.flatMap((file) =>
    program.getSemanticDiagnostics(file).map(({ messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, " ").replaceAll(dist, "dist");
      return `dist${file.fileName.slice(dist.length)} does not compile: ${message}`;
    }),
  );
}

/** Loads each entry in a process of its own, and compares the names that it exports with those that it declares. */
async function exportProblems(program: ts.Program, dist: string): Promise<string[]> {
  const checker = program.getTypeChecker();
  const problems: string[] = [];
  // Only entries have a .d.mts; what they share is in chunks whose names carry a hash.
  const entries = program.getRootFileNames().filter((name) => name.endsWith(".d.mts"));
  for (const declaration of entries) {
    const entry = declaration.slice(0, -".d.mts".length);
    const file = program.getSourceFile(declaration);
    const symbol = file && checker.getSymbolAtLocation(file);
    const declared = (symbol ? checker.getExportsOfModule(symbol) : []).map(({ name }) => name);
    const asModule = `console.log(Object.keys(await import(${JSON.stringify(pathToFileURL(`${entry}.mjs`))})).join())`;
    const asCommonJs = `console.log(Object.keys(require(${JSON.stringify(`${entry}.cjs`)})).join())`;
    try {
      const names = await Promise.all([
        exportsOf("--input-type=module", asModule),
        exportsOf("--input-type=commonjs", asCommonJs),
      ]);
      const name = `dist${entry.slice(dist.length)}`;
      if (names[0] !== names[1]) problems.push(`${name}.mjs and ${name}.cjs do not export the same names.`);
      const undeclared = names[0].split(",").filter((each) => each !== "" && !declared.includes(each));
      if (undeclared.length > 0) problems.push(`${name}.d.mts does not declare ${undeclared.join(", ")}.`);
    } catch (error) {
      problems.push(`dist does not load: ${(error as Error).message.replaceAll(dist, "dist")}`);
    }
  }
  return problems;
}

async function exportsOf(type: string, code: string): Promise<string> {
  const output = await run(process.execPath, [type, "--eval", code], ".");
  return output.trim().split(",").sort().join();
}
