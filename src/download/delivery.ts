import type { FileResponse } from "./http-get.js";

/** The part of a file that a response contains. */
export interface Delivery {
  /** Position of its first byte in the file. */
  readonly from: number;
  /** Size of the whole file, if the response states it. */
  readonly total: number | undefined;
  /** Value for `If-Range`, if the response has a suitable one. */
  readonly validator: string | undefined;
}

/** The part of a file that is on disk. */
export interface Known {
  readonly size: number;
  readonly total: number | undefined;
  readonly validator: string | undefined;
}

/** What a 200 or a 206 contains; `undefined` if it can't be appended to what is on disk. */
export function readDelivery({ status, headers }: FileResponse, known: Known): Delivery | undefined {
  // Sizes, ranges and validators describe the bytes as sent, not as decompressed.
  const isPacked = (headers.get("content-encoding") ?? "identity") !== "identity";
  const validator = isPacked ? undefined : validatorOf(headers);
  if (status === 200) {
    const [length] = (!isPacked && /^\d+$/.exec(headers.get("content-length") ?? "")) || [];
    return { from: 0, total: length === undefined ? undefined : Number(length), validator };
  }
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "") ?? [];
  if (isPacked || from === undefined || Number(from) !== known.size) return undefined;
  const delivery = { from: known.size, total: total === "*" ? known.total : Number(total), validator };
  if (known.size === 0) return delivery;
  const isSame =
    (known.total === undefined || known.total === delivery.total) &&
    // A 206 need not repeat the validator.
    (validator === undefined || validator === known.validator);
  return isSame ? { ...delivery, validator: known.validator } : undefined;
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
