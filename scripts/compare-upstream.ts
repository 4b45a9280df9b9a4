// Compares Zoom's published API reference with our document and says what to change in openapi/.
import { readFile } from "node:fs/promises";
import { CommandError, command, runAsScript } from "./cli.js";
import { REPOSITORY } from "./document/repository.js";
import type { OpenApiDocument } from "./document/types.js";
import { compareOperations } from "./upstream/compare-operations.js";
import { readDocument } from "./upstream/read-document.js";
import { readRendering } from "./upstream/read-rendering.js";
import { readSource } from "./upstream/read-source.js";
import { RenderingError } from "./upstream/rendering-error.js";
import { report } from "./upstream/report.js";
import { findSourceLocations } from "./upstream/source-locations.js";
import { suggester } from "./upstream/suggestions.js";

export const main = command({
  usage: `Usage: npm run upstream -- [--json] FILE_OR_URL

Reads Zoom's Video SDK API reference as Markdown and reports where it differs from generated/openapi.json: operations,
fields, types, enums, formats, defaults, required fields, statuses, error codes, rate limit labels, titles. Query
parameters are not compared: the Markdown doesn't list them.

  --json   print the differences as a JSON array

Exit codes: 0 no differences, 1 differences, 2 the comparison failed.`,
  options: { json: { type: "boolean" } },
  operands: 1,
  async run({ json = false }, [source = ""], { out }) {
    const document = await readFile(new URL("generated/openapi.json", REPOSITORY), "utf8");
    const ours = readDocument(JSON.parse(document) as OpenApiDocument);
    try {
      const theirs = readRendering(await readSource(source), ours);
      const suggest = suggester(await findSourceLocations(REPOSITORY));
      const suggestions = compareOperations(theirs, ours).map(suggest);
      out(json ? JSON.stringify(suggestions, null, 2) : report(suggestions, theirs.length));
      return suggestions.length === 0 ? 0 : 1;
    } catch (error) {
      if (!(error instanceof RenderingError)) throw error;
      throw new CommandError(`Cannot read ${source}. ${error.message}`);
    }
  },
});

await runAsScript(import.meta.url, main);
