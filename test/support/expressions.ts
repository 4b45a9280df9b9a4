import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression of a source file. */
export interface Expression {
  source: string;
  flags: string;
  /** Where it is first found, `src/core/a.ts:12`. */
  place: string;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Every regular expression below a folder, each once, and the places where one is made of something else than a literal. */
export function expressionsIn(folder: string): { expressions: Expression[]; made: string[] } {
  const found = new Map<string, Expression>();
  const made: string[] = [];
  for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const file = join(ROOT, folder, name);
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    visit(source);

    function visit(node: ts.Node): void {
      const place = `${relative(ROOT, file).split(sep).join("/")}:${lineOf(node)}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const [, pattern = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
        if (!found.has(node.text)) found.set(node.text, { source: pattern, flags, place });
      } else if (ts.isIdentifier(node) && node.text === "RegExp" && !ts.isTypeReferenceNode(node.parent)) {
        made.push(place);
      }
      ts.forEachChild(node, visit);
    }

    function lineOf(node: ts.Node): number {
      return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    }
  }
  return { expressions: [...found.values()], made };
}

/** Every `pattern` of an OpenAPI document: the sandbox makes regular expressions of them. */
export function patternsOf(document: unknown): Expression[] {
  if (typeof document !== "object" || document === null) return [];
  return Object.entries(document).flatMap(([name, value]) => {
    // Extensions are not schemas: one holds notes about each keyword.
    if (name.startsWith("x-")) return [];
    if (name !== "pattern" || typeof value !== "string") return patternsOf(value);
    return [{ source: value, flags: "u", place: "openapi.json" }];
  });
}
