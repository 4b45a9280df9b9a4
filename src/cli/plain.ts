import { stripVTControlCharacters } from "node:util";

/** Control characters, and those that change the direction of text. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text that came from elsewhere, without what would control the terminal: names of users and sessions are whatever
 * someone typed.
 */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Zl}\p{Zp}\n\t]/gu, " ")
    .replace(CONTROLS, "");
}

/** The same for text of several lines. */
export const plainLines = (text: string) => text.split("\n").map(plain).join("\n");

/** One line of JSON. On a terminal, it escapes what `JSON.stringify` does not: DEL, C1 and the direction of text. */
export function toJson(value: unknown, { isTTY }: { isTTY: boolean }): string {
  const json = JSON.stringify(value);
  if (!isTTY) return json;
  return json.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
