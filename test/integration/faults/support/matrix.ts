import type { TestCase, TestModule } from "vitest/node";

interface Cell {
  row: string;
  column: string;
  text: string;
}

declare module "vitest" {
  interface TaskMeta {
    /** What a test of the matrix has to show. */
    cell?: Cell;
  }
}

/** Prints the matrix: what became of each kind of call with each fault. */
export default class Matrix {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cells = modules.flatMap((module) => [...module.children.allTests()]).flatMap(cellOf);
    const rows = unique(cells.map(({ row }) => row));
    const columns = unique(cells.map(({ column }) => column));
    const texts = new Map(cells.map(({ row, column, text }) => [`${row}\n${column}`, text]));
    const lines = rows.map((row) => [row, ...columns.map((column) => texts.get(`${row}\n${column}`) ?? "")]);
    const count = (text: string) => `${text}: ${cells.filter((cell) => cell.text === text).length}`;
    console.log(
      [
        "",
        ...aligned([["fault", ...columns], ...lines]),
        "",
        `${rows.length} faults, ${columns.length} kinds of call, ${cells.length} cells`,
        unique(cells.map(({ text }) => text))
          .map(count)
          .join(", "),
      ].join("\n"),
    );
  }
}

function cellOf(test: TestCase): Cell[] {
  const { cell } = test.meta();
  if (cell === undefined) return [];
  return [test.result().state === "failed" ? { ...cell, text: `FAILED ${cell.text}` } : cell];
}

const unique = (texts: string[]) => [...new Set(texts)];

function aligned(table: string[][]): string[] {
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
