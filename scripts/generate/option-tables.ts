import { readFile } from "node:fs/promises";
import ts from "typescript";

/** `<!-- options: ClientOptions in src/core/options.ts -->`, and the table below it. */
const TABLE = /(<!-- options: (\w+) in (\S+) -->\n)\n(?:\|.*\n)*\n?/g;
/** A sentence, or the part of one up to a semicolon; what is in code ends neither. */
const DEFAULT = /(?:^|(?<=[.;] ))Default:? ((?:`[^`]*`|[^`.;]|[.;](?! |$))+)[.;](?: |$)/;

/** The guide with its tables of options: what their TSDoc says. */
export async function guideWithOptions(guide: string, root: URL): Promise<string> {
  const tables = new Map<string, string>();
  for (const [, marker = "", name = "", file = ""] of guide.matchAll(TABLE)) {
    tables.set(marker, optionTable(name, file, await readFile(new URL(file, root), "utf8")));
  }
  return guide.replace(TABLE, (_, marker: string) => `${marker}\n${tables.get(marker)}\n`);
}

function optionTable(name: string, file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const type = source.statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name);
  if (type === undefined) throw new Error(`${file} has no interface ${name}.`);
  const rows = type.members
    .filter(ts.isPropertySignature)
    // Those of type never are only there to be refused.
    .filter((member) => member.type?.kind !== ts.SyntaxKind.NeverKeyword)
    .map(optionRow);
  return `| option | default | meaning |\n| --- | --- | --- |\n${rows.join("")}`;
}

function optionRow(member: ts.PropertySignature): string {
  const text = descriptionOf(member);
  const [, value] = DEFAULT.exec(text) ?? [];
  const meaning = sentence(text.replace(DEFAULT, ""));
  const fallback = value ?? (member.questionToken === undefined ? "required" : "none");
  return `| \`${member.name.getText()}\` | ${cell(fallback)} | ${cell(meaning)} |\n`;
}

function descriptionOf(member: ts.PropertySignature): string {
  const [comment] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comment?.comment) ?? "";
  return text.replace(/\{@link (\w+)\}/g, "`$1`").replace(/\s+/g, " ");
}

const sentence = (text: string) => text.trim().replace(/^[a-z]/, (letter) => letter.toUpperCase());

const cell = (text: string) => text.replaceAll("|", "\\|");
