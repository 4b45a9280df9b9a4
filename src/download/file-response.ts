import { DownloadError } from "../core/errors.js";
import { MAX_ERROR_BODY } from "../internal/attempt.js";
import { parseErrorBody } from "../internal/error-body.js";
import { parseJson } from "../internal/json.js";
import type { DownloadableFile } from "./types.js";

/** The part of a file that is on disk, and what is known of the file. */
export interface ResumeState {
  readonly size: number;
  /** Size of the whole file. */
  readonly total: number | undefined;
  /** Value for `If-Range`, if there is a suitable one. */
  readonly validator: string | undefined;
}

/** The part of a file that a response contains. */
export interface ContentRange {
  /** Position of its first byte in the file. */
  readonly from: number;
  readonly total: number | undefined;
  readonly validator: string | undefined;
}

/** What a 200 or a 206 contains; `undefined` if it can't be appended to what is on disk. */
export function readContentRange({ status, headers }: Response, state: ResumeState): ContentRange | undefined {
  // Sizes, ranges and validators describe the bytes as sent, not as decoded.
  const isEncoded = encodingsOf(headers).length > 0;
  const validator = isEncoded ? undefined : validatorOf(headers);
  if (status === 200) {
    const length = headers.get("content-length") ?? "";
    return { from: 0, total: !isEncoded && /^\d+$/.test(length) ? Number(length) : undefined, validator };
  }
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "") ?? [];
  if (isEncoded || from === undefined || Number(from) !== state.size) return undefined;
  const range = { from: state.size, total: total === "*" ? state.total : Number(total), validator };
  if (state.size === 0) return range;
  const isSame =
    (state.total === undefined || state.total === range.total) &&
    // A 206 need not repeat the validator.
    (validator === undefined || validator === state.validator);
  return isSame ? { ...range, validator: state.validator } : undefined;
}

/** Only a strong one: two versions may have the same weak one. */
function validatorOf(headers: Headers): string | undefined {
  const etag = headers.get("etag");
  if (etag?.startsWith('"')) return etag;
  const modified = headers.get("last-modified");
  const age = Date.parse(headers.get("date") ?? "") - Date.parse(modified ?? "");
  // RFC 9110, 8.8.2.2: a date is strong if the file can't have changed again within the same second.
  return modified !== null && age >= 1000 ? modified : undefined;
}

/** The encodings of a response. The request asks for none, but some servers compress all the same. */
function encodingsOf(headers: Headers): string[] {
  const names = (headers.get("content-encoding") ?? "").toLowerCase().split(",");
  // Some servers send `none`, which is not one.
  return names.map((name) => name.trim()).filter((name) => !["", "identity", "none"].includes(name));
}

/** Those that `fetch` decodes; zstd only in newer versions of Node. */
const DECODED = ["gzip", "x-gzip", "deflate", "br", "zstd"];
/** How gzip and zstd begin, and no recording does: `fetch` passes on what it can't decode as it is. */
const ENCODED = /^(?:1f8b|28b52ffd)/;

/** @throws DownloadError `encoding` if the bytes are not those of the file. */
export function checkEncoding(headers: Headers, head: Uint8Array): void {
  const encodings = encodingsOf(headers);
  if (encodings.length === 0) return;
  const isDecoded =
    encodings.every((name) => DECODED.includes(name)) && !ENCODED.test(Buffer.from(head).toString("hex"));
  if (isDecoded) return;
  const sent = JSON.stringify(headers.get("content-encoding"));
  throw new DownloadError(
    "encoding",
    `The server sent the file with the content-encoding ${sent}, which can't be decoded.`,
  );
}

/** The start of a body. */
export interface Head {
  chunks: Uint8Array[];
  /** As far as it takes to recognize a page or an error. */
  text: string;
  /** Whether that is all of the body. */
  isAll: boolean;
}

/** Reads as much as is needed for {@link isPageOrError}. Video and audio begin with neither `<` nor `{`. */
export async function readHead(body: AsyncIterator<Uint8Array>): Promise<Head> {
  const decoder = new TextDecoder();
  const head: Head = { chunks: [], text: "", isAll: false };
  for (let left = MAX_ERROR_BODY; left > 0 && /^\s*(?:[<{]|$)/.test(head.text); ) {
    const { done, value } = await body.next();
    if (done) return { ...head, isAll: true };
    head.chunks.push(value);
    head.text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.length;
  }
  return head;
}

const HTML = /^\s*<(?:!doctype html|html|head|body|!--|\?xml)/i;
const MARKUP = /^\s*<[a-z!?]/i;
/** Fields of Zoom's errors. A recording that is JSON has others. */
const ERROR_FIELDS = ["status", "result", "code", "errorCode", "message", "errorMessage", "errors"];

/**
 * Whether Zoom sent a web page (such as the sign-in page) or an error in place of the file, with a status of success and
 * often with the file's content type. Video and audio are neither; chats, timelines and summaries may be.
 */
export function isPageOrError(file: DownloadableFile, { headers }: Pick<Response, "headers">, head: Head): boolean {
  const format = `${file.file_extension || file.file_type || ""}`.toLowerCase();
  const isMedia = /^(?:mp4|m4a|mp3|jpe?g|png)$/.test(format);
  const type = headers.get("content-type") ?? "";
  if (!/^(?:x?html?|xml|ttml)$/.test(format)) {
    if (/^\s*(?:text\/html|application\/xhtml)\b/i.test(type)) return true;
    if ((isMedia ? MARKUP : HTML).test(head.text)) return true;
  }
  if (isMedia && /\bjson\b/i.test(type)) return true;
  const value = head.isAll ? parseJson(head.text) : undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { code, message } = parseErrorBody(value) ?? {};
  const isMarked = code !== undefined || (value as { status?: unknown }).status === false;
  const isOnlyError = Object.keys(value).every((name) => ERROR_FIELDS.includes(name));
  if (/^(?:json|timeline|summary|chat)$/.test(format)) return isMarked && isOnlyError;
  return isMedia || isMarked || (message !== undefined && isOnlyError);
}
