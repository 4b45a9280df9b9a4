/** Characters that a file system may reject, or that change how a name is shown: control and formatting characters. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"/\\|?*]+/gu;
/** Device names on Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;

const encoder = new TextEncoder();

/**
 * The text as a name that is valid on all file systems, the same each time: at most `maxBytes` (4 or more) of UTF-8, in
 * NFC. Two texts may get the same name.
 */
export function safeName(text: string, maxBytes: number): string {
  const cleaned = text.replace(UNSAFE, "-").replace(/\s+/gu, " ").normalize("NFC");
  const name = trimmed(cut(trimmed(cleaned), maxBytes));
  if (name === "") return "_";
  return RESERVED.test(name) ? trimmed(`_${cut(name, maxBytes - 1)}`) : name;
}

/** Windows drops dots and spaces at the end. A dot at the start hides the file, and two lead out of the folder. */
function trimmed(name: string): string {
  return /[^. ](?:.*[^. ])?/su.exec(name)?.[0] ?? "";
}

/** The start of a text, cut between characters. */
function cut(text: string, maxBytes: number): string {
  let end = 0;
  let bytes = 0;
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > maxBytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}
