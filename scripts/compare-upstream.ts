// Compares Zoom's published rendering of the API with our document, and says what to change in `openapi/`.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { REPOSITORY } from "./document/bundle.js";
import type { OpenApiDocument } from "./document/types.js";
import { compareOperations } from "./upstream/compare-operations.js";
import { readDocument } from "./upstream/read-document.js";
import { readRendering } from "./upstream/read-rendering.js";
import { readSource } from "./upstream/read-source.js";
import { RenderingError } from "./upstream/rendering-error.js";
import { report } from "./upstream/report.js";
import { findPlaces } from "./upstream/source-locations.js";
import { adviser } from "./upstream/suggestions.js";

const USAGE = `Usage: npm run upstream -- [--json] FILE_OR_URL

Reads Zoom's reference of the Video SDK API, as Markdown, and reports where it differs from generated/openapi.json:
operations, fields, types, enumerations, formats, defaults, what is required, statuses, error codes, rate limit labels,
titles. Query parameters are not compared: that Markdown has none.

  --json   print the differences as a JSON array

Exit codes: 0 no differences, 1 differences, 2 it could not be compared.`;

process.exitCode = await main().catch((error: unknown) => {
  // Not 1, which would say that there are differences.
  console.error(error);
  return 2;
});

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return 2;
  const { source, asJson } = options;
  const document = await readFile(new URL("generated/openapi.json", REPOSITORY), "utf8");
  const ours = readDocument(JSON.parse(document) as OpenApiDocument);
  try {
    const theirs = readRendering(await readSource(source), ours);
    const differences = compareOperations(theirs, ours);
    const advised = adviser(await findPlaces(REPOSITORY));
    if (asJson) {
      console.log(JSON.stringify(differences.map(advised), null, 2));
    } else {
      console.log(report(differences.map(advised), theirs.length));
    }
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof RenderingError)) throw error;
    console.error(`${source} could not be read. ${error.message}`);
    return 2;
  }
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
    const [source, ...more] = positionals;
    if (source === undefined || source === "" || more.length > 0) throw new Error("Give one file or URL.");
    return { source, asJson: values.json ?? false };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return undefined;
  }
}
