import { readFile } from "node:fs/promises";
import { RenderingError } from "./rendering-error.js";

const TIMEOUT_SECONDS = 30;

/** Reads a file, or fetches an http(s) URL. */
export function readSource(source: string): Promise<string> {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source) ? fetchText(source) : readText(source);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new RenderingError("There is no such file. A URL must start with https://.");
    if (code === "EISDIR") throw new RenderingError("It is a folder. Name the file in it.");
    throw new RenderingError(message);
  }
}

async function fetchText(source: string): Promise<string> {
  if (!URL.canParse(source)) throw new RenderingError("It is not a valid URL.");
  if (!/^https?:$/.test(new URL(source).protocol)) {
    throw new RenderingError("Only http(s) URLs are supported. Save the text to a file and name that.");
  }
  let status: number;
  try {
    const response = await fetch(source, { signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000) });
    if (response.status === 200) return await response.text();
    status = response.status;
  } catch (error) {
    const { name, message, cause } = error as Error;
    if (name === "TimeoutError") throw new RenderingError(`No response within ${TIMEOUT_SECONDS} s.`);
    // fetch always fails with the same message; the cause has the reason.
    const { message: reason = message, code } = (cause ?? {}) as NodeJS.ErrnoException;
    throw new RenderingError(`The request failed: ${reason || code}.`);
  }
  throw new RenderingError(`The server responded with ${status}. Open it in a browser and save the text to a file.`);
}
