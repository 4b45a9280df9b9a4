// Writes a changeset of what changed in generated/openapi.json since a git ref.
import { parseArgs } from "node:util";
import { writeChangeset } from "./changes/write-changeset.js";

const USAGE = `Usage: npm run changeset:from-document -- --since REF

Compares generated/openapi.json with the one at REF (a tag, branch or commit: the last release, or the branch that this
one goes into), and writes what changed for users of the package, and the bump it needs, to .changeset/.

Exit codes: 0 written, or nothing changed; 2 it could not be compared.`;

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 2;
});

async function main(): Promise<number> {
  const { since = "" } = parseArgs({ options: { since: { type: "string" } } }).values;
  if (since === "") throw new Error(`--since is missing.\n\n${USAGE}`);
  const written = await writeChangeset(since, process.cwd());
  if (written === undefined) console.log(`Nothing changed in the document since ${since}: no changeset.`);
  else console.log(`Written: ${written.path}\n\n${written.text}`);
  return 0;
}
