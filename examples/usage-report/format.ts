const UNITS = ["B", "KB", "MB", "GB", "TB"];

export const number = (value: number) => new Intl.NumberFormat("en-US").format(value);

/** Zoom states the cost of calls in US dollars. */
export const dollars = (value: number) =>
  new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" }).format(value);

export const date = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" }).format(new Date(day));

/** `29 MB` → bytes. */
export function toBytes(amount: string | undefined): number | undefined {
  const [, digits = "", unit = ""] = /^(\d[\d,]*(?:\.\d+)?)\s*([KMGT]?B)$/i.exec(amount?.trim() ?? "") ?? [];
  if (unit === "") return undefined;
  return Number(digits.replaceAll(",", "")) * 1024 ** UNITS.indexOf(unit.toUpperCase());
}

/** Bytes → `29 MB`. */
export function bytes(value: number | undefined): string {
  if (value === undefined) return "–";
  const power = powerOf(value);
  return `${number(Math.round((value / 1024 ** power) * 10) / 10)} ${UNITS[power]}`;
}

/** The unit that suits the largest of the amounts. */
export function unitFor(amounts: (number | undefined)[]): { unit: string; bytes: number } {
  const power = powerOf(Math.max(0, ...amounts.filter((amount) => amount !== undefined)));
  return { unit: UNITS[power] ?? "", bytes: 1024 ** power };
}

function powerOf(value: number): number {
  return value < 1024 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log2(value) / 10));
}
