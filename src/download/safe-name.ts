/** What some file system does not take in a name, or what changes how it is shown: control and formatting characters. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"/\\|?*]+/gu;
/** Names of devices on Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;

const encoder = new TextEncoder();

/**
 * The text as a name that every file system takes, the same each time: at most so many bytes of UTF-8 (4 or more), in
 * NFC. Two texts may get the same name.
 */
export function safeName(text: string, maxBytes: number): string {
  const cleaned = text.replace(UNSAFE, "-").replace(/\s+/gu, " ").normalize("NFC");
  const name = trimmed(cut(trimmed(cleaned), maxBytes));
  if (name === "") return "_";
  return RESERVED.test(name) ? trimmed(`_${cut(name, maxBytes - 1)}`) : name;
}

/** Windows drops dots and spaces at the end; a dot at the start hides the file, and two lead out of the folder. */
function trimmed(name: string): string {
  return /[^. ](?:.*[^. ])?/su.exec(name)?.[0] ?? "";
}

/** The start of a text, whole characters of it. */
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
