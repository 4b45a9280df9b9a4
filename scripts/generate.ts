// Generates generated/ and the README's table of calls from openapi/, and the guides' tables of options from src/.
import { mkdir, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { command, runAsScript } from "./cli.js";
import { driftedFiles, generatedFiles } from "./generate/files.js";

export const main = command({
  usage: `Usage: npm run generate -- [--check]

  --check   write nothing; fail if a file is out of date

Exit codes: 0 written or up to date, 1 out of date, 2 the document cannot be read.`,
  options: { check: { type: "boolean" } },
  async run({ check = false }, _, { cwd, out, err }) {
    const root = pathToFileURL(`${cwd}/`);
    if (check) {
      const drifted = await driftedFiles(root);
      for (const name of drifted) err(`${name} is out of date. Run \`npm run generate\` and commit it.`);
      if (drifted.length > 0) return 1;
      out("generated/ matches openapi/.");
      return 0;
    }
    const files = await generatedFiles(root);
    await mkdir(new URL("generated/", root), { recursive: true });
    for (const [name, content] of Object.entries(files)) await writeFile(new URL(name, root), content);
    out(`Wrote ${Object.keys(files).join(", ")}`);
    return 0;
  },
});

await runAsScript(import.meta.url, main);
