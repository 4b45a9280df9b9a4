import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const folder = new URL("../../src/resources/", import.meta.url);

/** The parameters of every method of every resource as its source has them, `Sessions.get` → `sessionId, query?`. */
export function signatures(): Map<string, string> {
  return new Map(readdirSync(folder).filter(isSource).flatMap(signaturesIn));
}

function isSource(name: string): boolean {
  return name.endsWith(".ts");
}

function signaturesIn(name: string): [string, string][] {
  const source = ts.createSourceFile(name, readFileSync(new URL(name, folder), "utf8"), ts.ScriptTarget.Latest);
  return source.statements.filter(ts.isClassDeclaration).flatMap((declaration) =>
    declaration.members.filter(ts.isMethodDeclaration).map((method): [string, string] => {
      const parameters = method.parameters
        .map((parameter) => `${textOf(parameter.name)}${parameter.questionToken === undefined ? "" : "?"}`)
        // Every method has them, last.
        .filter((parameter) => parameter !== "options?");
      return [`${declaration.name?.text}.${textOf(method.name)}`, parameters.join(", ")];
    }),
  );

  function textOf(node: ts.Node): string {
    return node.getText(source);
  }
}
