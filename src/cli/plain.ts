import { stripVTControlCharacters } from "node:util";

/**
 * Text that came from elsewhere, without what would control the terminal: names of users and sessions are whatever
 * someone typed.
 */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Zl}\p{Zp}\n\t]/gu, " ")
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** The same for text of several lines. */
export const plainLines = (text: string) => text.split("\n").map(plain).join("\n");
