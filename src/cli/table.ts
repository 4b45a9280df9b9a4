import stringWidth from "string-width";
import { plain } from "./plain.js";

const GAP = "  ";
/** Longer cells lose their middle; an ID of 24 characters does not. */
const MAX_CELL = 40;

export interface Table {
  lines: string[];
  /** Columns that did not fit. */
  omitted: string[];
}

/** A table of objects: a column for each of their fields: the first, and as many others as fit. */
export function formatTable(values: readonly unknown[], width: number): Table {
  const rows = values.map((value) => (isObject(value) ? value : { value }));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names
    .map((name) => ({ name: plain(name), cells: rows.map((row) => cut(toCell(row[name]))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const fitting: { cells: string[]; width: number }[] = [];
  const omitted: string[] = [];
  let left = width;
  for (const { name, cells } of columns) {
    const content = [name, ...cells];
    const widest = Math.max(...content.map((cell) => stringWidth(cell)));
    const isFirst = fitting.length === 0;
    const needed = widest + (isFirst ? 0 : GAP.length);
    if (needed > left && !isFirst) omitted.push(name);
    else {
      fitting.push({ cells: content, width: widest });
      left -= needed;
    }
  }
  const lines = [undefined, ...rows].map((_, index) =>
    fitting
      .map((column) => pad(column.cells[index] ?? "", column.width))
      .join(GAP)
      .trimEnd(),
  );
  return { lines: rows.length === 0 ? [] : lines, omitted };
}

/** The fields of an object, a line for each; nested ones are indented. */
export function formatFields(value: unknown): string[] {
  if (!isObject(value)) return [toCell(value)];
  const widest = Math.max(0, ...Object.keys(value).map((name) => stringWidth(name)));
  return Object.entries(value).flatMap(([name, field]) => {
    const indented = (item: unknown, mark: string) =>
      formatFields(item).map((line, index) => (index === 0 ? mark : "  ") + line);
    if (Array.isArray(field) && field.some(isObject)) {
      return [plain(name), ...field.flatMap((item) => indented(item, "- "))];
    }
    if (isObject(field)) return [plain(name), ...indented(field, "  ")];
    return [`${pad(plain(name), widest)}${GAP}${toCell(field)}`.trimEnd()];
  });
}

function toCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value) && !value.some(isObject)) return value.map(toCell).join(", ");
  return plain(typeof value === "object" ? JSON.stringify(value) : String(value));
}

function cut(text: string): string {
  if (stringWidth(text) <= MAX_CELL) return text;
  const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const take = (from: string[], room: number) => {
    let width = 0;
    return from.slice(
      0,
      from.findIndex((each) => {
        width += stringWidth(each);
        return width > room;
      }),
    );
  };
  const half = (MAX_CELL - 1) / 2;
  const end = take(graphemes.toReversed(), Math.floor(half)).toReversed();
  return `${take(graphemes, Math.ceil(half)).join("")}…${end.join("")}`;
}

const pad = (text: string, width: number) => text + " ".repeat(Math.max(0, width - stringWidth(text)));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
