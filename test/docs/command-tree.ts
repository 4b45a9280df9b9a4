import { execFileSync } from "node:child_process";
import { ROOT } from "./documents.js";

interface Info {
  name: string;
  aliases?: string[];
  options?: { flags: string; required: boolean }[];
  commands?: Info[];
}

const commands = execFileSync(process.execPath, ["dist/cli.mjs", "commands"], { cwd: ROOT, encoding: "utf8" });
const tree = JSON.parse(commands) as Info;
/** The words of a shell command. */
export function wordsOf(line: string): string[] {
  return line.match(/'[^']*'|"[^"]*"|[^\s|#]+|[|#]/g) ?? [];
}

/** What is wrong with a command; nothing if it could be run. */
export function problemOf(words: readonly string[]): string | undefined {
  const end = words.findIndex((word) => word === "|" || word === "#");
  const all = words.slice(0, end === -1 ? undefined : end);
  let at = tree;
  for (const word of all) {
    const next = at.commands?.find(({ name, aliases = [] }) => name === word || aliases.includes(word));
    if (next === undefined) break;
    at = next;
  }
  // `call "GET /videosdk/…"` and the like have no command of their own.
  if (at.commands !== undefined && !all.some((word) => /^"GET |^--help$/.test(word))) return "is not a command";
  const options = [...(at.options ?? []), ...(tree.options ?? [])].map(({ flags }) => flags.split(" ")[0]);
  const isKnown = (flag: string) => flag === "--help" || options.includes(flag) || at.commands !== undefined;
  const unknown = all.find((word) => word.startsWith("--") && !isKnown(word.split("=")[0] ?? ""));
  if (unknown !== undefined) return `has no option ${unknown}`;
  if (all.includes("--help") || all.includes("--decode")) return undefined;
  const missing = at.options?.find(({ flags, required }) => required && !all.includes(flags.split(" ")[0] ?? ""));
  return missing && `lacks ${missing.flags}`;
}
