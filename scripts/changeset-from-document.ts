// Writes a changeset for what changed in generated/openapi.json since a git ref.
import { writeChangeset } from "./changes/write-changeset.js";
import { command, runAsScript, UsageError } from "./cli.js";

export const main = command({
  usage: `Usage: npm run changeset:from-document -- --since REF

Compares generated/openapi.json with its version where the current branch left REF (their merge base). REF is a tag,
branch or commit: the last release, or the branch this change will be merged into. Writes a changeset to .changeset/ with
what changed for users and the bump it needs. Edit its wording if you like: it is kept until the changes differ.

Exit codes: 0 written, kept, or nothing changed; 2 the comparison failed.`,
  options: { since: { type: "string" } },
  async run({ since = "" }, _, { cwd, out }) {
    if (since === "") throw new UsageError("--since is missing.");
    const { deleted, kept, written } = await writeChangeset(since, cwd);
    for (const path of deleted) out(`Deleted ${path}: it is out of date.`);
    if (written !== undefined) out(`Wrote ${written.path}\n\n${written.text}`);
    else if (kept !== undefined) out(`Kept ${kept.path}, which lists the same changes:\n\n${kept.text}`);
    else out(`The document has not changed since ${since}: no changeset needed.`);
    return 0;
  },
});

await runAsScript(import.meta.url, main);
