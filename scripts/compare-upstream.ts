// Compares what Zoom publishes about the API with our document, and says what to change in openapi/.
import { readFile } from "node:fs/promises";
import { CommandError, command, runAsScript, UsageError } from "./cli.js";
import { REPOSITORY } from "./document/repository.js";
import type { OpenApiDocument } from "./document/types.js";
import { type Comparison, compareSource } from "./upstream/compare-source.js";
import { readSource } from "./upstream/read-source.js";
import { RenderingError } from "./upstream/rendering-error.js";
import { report } from "./upstream/report.js";
import { findSourceLocations } from "./upstream/source-locations.js";
import { suggester } from "./upstream/suggestions.js";

export const main = command({
  usage: `Usage: npm run upstream -- [--json] SOURCE…

A source is a file or a URL: Zoom's API reference, or a page of its webhooks, as OpenAPI JSON or as Markdown; or a
changelog. Reports where the sources differ from generated/openapi.json, and new entries of changelogs. \`A|B\` reads B if
A can't be read.

  --json   print the differences as a JSON array

Exit codes: 0 no differences, 1 differences, 2 nothing could be compared. A source that can't be read beside others that
can counts as a difference.`,
  options: { json: { type: "boolean" } },
  operands: "any",
  async run({ json = false }, sources, { out }) {
    if (sources.length === 0) throw new UsageError("Expected at least 1 source.");
    const document = JSON.parse(
      await readFile(new URL("generated/openapi.json", REPOSITORY), "utf8"),
    ) as OpenApiDocument;
    const found: Comparison[] = [];
    const failures: [source: string, message: string][] = [];
    for (const source of sources) {
      const outcome = await compareFirst(source.split("|"), document);
      if ("differences" in outcome) found.push(outcome);
      else failures.push([source, outcome.message]);
    }
    const [failure] = failures;
    if (found.length === 0 && failure !== undefined) throw new CommandError(`Cannot read ${failure[0]}. ${failure[1]}`);
    const nothing = { operationId: null, part: null, field: null, document: null, component: null };
    const unread = failures.map(([operation, zoom]) => ({ operation, ...nothing, kind: "unreadable" as const, zoom }));
    const suggest = suggester(await findSourceLocations(REPOSITORY));
    const suggestions = [...found.flatMap(({ differences }) => differences), ...unread].map(suggest);
    const count = found.reduce((sum, comparison) => sum + comparison.count, 0);
    out(json ? JSON.stringify(suggestions, null, 2) : report(suggestions, count));
    return suggestions.length === 0 ? 0 : 1;
  },
});

/** The first of the alternatives that can be read and compared; the last one's error if none can. */
async function compareFirst(sources: string[], document: OpenApiDocument): Promise<Comparison | RenderingError> {
  let failure = new RenderingError("No source.");
  for (const source of sources) {
    try {
      return compareSource(await readSource(source), document);
    } catch (error) {
      if (!(error instanceof RenderingError)) throw error;
      failure = error;
    }
  }
  return failure;
}

await runAsScript(import.meta.url, main);
