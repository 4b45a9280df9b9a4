import { readFileSync } from "node:fs";

export interface ReadmeRow {
  operationId: string;
  method: string;
  parameters: string;
  isPaged: boolean;
  label: string;
}

/** The text of the section with all calls, its heading included. */
export function readmeSection(): string {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  return /^### All calls$[\s\S]*?(?=^##)/m.exec(readme)?.[0] ?? "";
}

/** The rows of its table. A row of another form is an error, not left out. */
export function readmeRows(): ReadmeRow[] {
  const [, , ...rows] = readmeSection()
    .split("\n")
    .filter((line) => line.startsWith("|"));
  return rows.map((row) => {
    const parts = /^\| `(\w+)` +\| `([\w.]+)\(([\w, ?]*)\)`( ᵖ)? +\| ([A-Z-]+) +\|$/.exec(row);
    if (parts === null) throw new Error(`not a row of calls: ${row}`);
    const [, operationId = "", method = "", parameters = "", paged, label = ""] = parts;
    return { operationId, method, parameters, isPaged: paged !== undefined, label };
  });
}
