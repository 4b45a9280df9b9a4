import { once } from "node:events";
import { stderr, stdout } from "node:process";
import { plainLines, toJson } from "./plain.js";
import { formatFields, formatTable } from "./table.js";

/** Writes what a command has to say: data to stdout, everything else to stderr. */
export class Output {
  /** `--json`: JSON on terminals too, and errors as JSON. */
  readonly isJson: boolean;
  readonly #signal: AbortSignal;

  constructor(isJson: boolean, signal: AbortSignal) {
    this.isJson = isJson;
    this.#signal = signal;
  }

  /** Whether a person reads the data. */
  get isForPeople(): boolean {
    return stdout.isTTY && !this.isJson;
  }

  /** Writes a line of data, and waits for a slow reader. */
  async line(text: string): Promise<void> {
    if (stdout.write(`${text}\n`)) return;
    await once(stdout, "drain", { signal: this.#signal });
  }

  /** Writes a value: for people its fields, otherwise a line of JSON. */
  async value(value: unknown): Promise<void> {
    if (!this.isForPeople) return this.line(toJson(value, stdout));
    for (const line of formatFields(value)) await this.line(line);
  }

  /** Writes values: for people as a table, otherwise each as a line of JSON, as soon as it is there. */
  async values(values: Iterable<unknown> | AsyncIterable<unknown>): Promise<void> {
    const rows: unknown[] = [];
    for await (const value of values) {
      if (this.isForPeople) rows.push(value);
      else await this.line(toJson(value, stdout));
    }
    if (!this.isForPeople) return;
    // A terminal without a known width reports 0.
    const { lines, omitted } = formatTable(rows, stdout.columns || 80);
    if (lines[0] !== undefined) await this.line(bold(stdout, lines[0]));
    for (const line of lines.slice(1)) await this.line(line);
    if (rows.length === 0) this.note("None found.");
    if (omitted.length > 0) this.note(`Too wide for this terminal: ${omitted.join(", ")}. See them with --json.`);
  }

  /** Tells people something on stderr. With `--json`, that is for errors only. */
  note(text: string): void {
    if (!this.isJson) stderr.write(`${plainLines(text)}\n`);
  }
}

/** `hasColors` knows NO_COLOR, FORCE_COLOR and TERM; a pipe has none. */
const styled =
  (open: number, close: number) =>
  (stream: NodeJS.WriteStream, text: string): string =>
    stream.hasColors?.() ? `\u001b[${open}m${text}\u001b[${close}m` : text;

export const bold = styled(1, 22);
export const dim = styled(2, 22);
export const red = styled(31, 39);
export const green = styled(32, 39);
export const yellow = styled(33, 39);
