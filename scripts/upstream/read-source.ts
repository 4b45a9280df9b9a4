import { readFile } from "node:fs/promises";
import { RenderingError } from "./rendering-error.js";

const LIMIT_SECONDS = 30;

/** Reads a file, or fetches an http(s) URL. */
export function readSource(source: string): Promise<string> {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source) ? fetchText(source) : readText(source);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new RenderingError("There is no such file. A URL starts with https://.");
    if (code === "EISDIR") throw new RenderingError("It is a folder; give the file in it.");
    throw new RenderingError(message);
  }
}

async function fetchText(source: string): Promise<string> {
  if (!URL.canParse(source)) throw new RenderingError("That is no URL.");
  if (!/^https?:$/.test(new URL(source).protocol)) {
    throw new RenderingError("Only http(s) URLs are fetched; for others, save the text to a file and give that.");
  }
  let status: number;
  try {
    const response = await fetch(source, { signal: AbortSignal.timeout(LIMIT_SECONDS * 1000) });
    if (response.status === 200) return await response.text();
    status = response.status;
  } catch (error) {
    const { name, message, cause } = error as Error;
    if (name === "TimeoutError") throw new RenderingError(`There was no answer within ${LIMIT_SECONDS} s.`);
    // The message of a failed fetch is always the same; its cause tells why.
    const { message: reason = message, code } = (cause ?? {}) as NodeJS.ErrnoException;
    throw new RenderingError(`It could not be fetched: ${reason || code}.`);
  }
  throw new RenderingError(`The server answers ${status}. Open it in a browser and save the text to a file.`);
}
