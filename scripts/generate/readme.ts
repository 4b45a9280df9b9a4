import { calls } from "../../test/support/calls.js";
import { signatures } from "../../test/support/signatures.js";
import type { OpenApiDocument } from "../document/types.js";
import { operationsOf } from "../document/walk.js";

const SECTION = /^### All calls\n([\s\S]*?)^\|[\s\S]*?\n(?!\|)/m;

/** The README with its table of calls: what the document says, and the method in the operation's row of calls.ts. */
export function readmeWithCalls(readme: string, document: OpenApiDocument): string {
  const parameters = signatures();
  const rows = operationsOf(document).flatMap(({ operation }) => {
    const { operationId, "x-pagination": paging, "x-rate-limit-label": label } = operation;
    const row = Object.hasOwn(calls, operationId) ? calls[operationId as keyof typeof calls] : undefined;
    // The one-to-one check names an operation without a row.
    if (row === undefined) return [];
    const call = `\`${row.method}(${parameters.get(row.method) ?? ""})\`${paging === undefined ? "" : " ᵖ"}`;
    return [`| \`${operationId}\` | ${call} | ${label} |\n`];
  });
  const table = `| operation | call | rate limit label |\n| --- | --- | --- |\n${rows.join("")}`;
  return readme.replace(SECTION, (_, intro: string) => `### All calls\n${intro}${table}`);
}
