import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const RESOURCES = new URL("../../src/resources/", import.meta.url);
const CLIENT = new URL("../../src/client.ts", import.meta.url);

/** The parameters of every method as its source has them, without the options: `sessions.get` → `sessionId, query?`. */
export function signatures(): Map<string, string> {
  const sources = readdirSync(RESOURCES).map((name) => new URL(name, RESOURCES));
  const classes = new Map([...sources, CLIENT].flatMap(classesIn));
  const found = new Map<string, string>();
  const visit = (className: string, prefix: string) => {
    for (const member of classes.get(className)?.members ?? []) {
      const name = member.name?.getText() ?? "";
      if (ts.isPropertyDeclaration(member) && member.type) visit(member.type.getText(), `${prefix}${name}.`);
      if (ts.isMethodDeclaration(member)) found.set(prefix + name, parametersOf(member));
    }
  };
  visit("ZoomVideoSdk", "");
  return found;
}

function classesIn(file: URL): [string, ts.ClassDeclaration][] {
  const source = ts.createSourceFile(file.href, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).map((each) => [each.name?.text ?? "", each]);
}

function parametersOf(method: ts.MethodDeclaration): string {
  return (
    method.parameters
      .map(({ name, questionToken }) => `${name.getText()}${questionToken === undefined ? "" : "?"}`)
      // Every method takes them last.
      .filter((parameter) => parameter !== "options?")
      .join(", ")
  );
}
