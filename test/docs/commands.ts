import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { blocksOf } from "./blocks.js";
import { type Document, inlineTokens, ROOT } from "./documents.js";

/** The commands that a document names and that are not there. */
export function missingCommands(document: Document): string[] {
  const inBlocks = blocksOf(document).filter(({ language }) => language === "sh");
  const inLines = inlineTokens(document).filter(({ token }) => token.type === "code_inline");
  const texts = [...inBlocks.map(({ code }) => code), ...inLines.map(({ token }) => token.content)];
  const commands = texts.flatMap((text) => text.split(/&&|\n|#.*/)).map((command) => command.trim());
  return commands.filter((command) => isMissing(command, dirname(document.path)));
}

function isMissing(command: string, folder: string): boolean {
  const [, program] = /^(?:npx tsx|node) ([\w./-]+\.(?:ts|mjs|js))/.exec(command) ?? [];
  if (program !== undefined) return !existsSync(join(ROOT, program));
  const [, prefix] = / --prefix (\S+)/.exec(command) ?? [];
  const [, script = ""] = /^npm (?:run )?(\S+)/.exec(command.replaceAll(/ --(?:prefix \S+|silent)/g, "")) ?? [];
  if (!command.startsWith("npm") || !(command.includes(" run ") || /^(?:test|start)$/.test(script))) return false;
  // An example has a package.json of its own; what that does not have is meant for the root.
  const folders = prefix === undefined ? [folder, "."] : [join(folder, prefix), prefix];
  return !folders.some((each) => scriptsOf(join(ROOT, each)).includes(script));
}

function scriptsOf(folder: string): string[] {
  const file = join(folder, "package.json");
  return existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, "utf8")).scripts) : [];
}
