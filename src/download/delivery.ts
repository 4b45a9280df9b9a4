import type { FileResponse } from "./http-get.js";

/** What an answer brings of a file. */
export interface Delivery {
  /** The place of its first byte in the file. */
  readonly from: number;
  /** Size of the whole file, where the answer tells. */
  readonly total: number | undefined;
  /** What `If-Range` takes, where the answer has something that it may. */
  readonly validator: string | undefined;
}

/** What is there of a file. */
export interface Known {
  readonly size: number;
  readonly total: number | undefined;
  readonly validator: string | undefined;
}

/** What a 200 or a 206 brings; nothing where it does not go on from what is known, so that it can't be put behind that. */
export function readDelivery({ status, headers }: FileResponse, known: Known): Delivery | undefined {
  // Sizes, ranges and validators are of what was sent, not of what it is unpacked to.
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

/** Only a strong one: of a weak one, two versions may be the same. */
function validatorOf(headers: Headers): string | undefined {
  const etag = headers.get("etag");
  if (etag?.startsWith('"')) return etag;
  const modified = headers.get("last-modified");
  const age = Date.parse(headers.get("date") ?? "") - Date.parse(modified ?? "");
  // RFC 9110, 8.8.2.2: a date is strong where the file can't have changed again within its second.
  return modified !== null && age >= 1000 ? modified : undefined;
}
