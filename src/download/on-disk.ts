import { DownloadError } from "../core/errors.js";

/** @throws DownloadError with the system's error as its cause. */
export async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof DownloadError) throw cause;
    throw new DownloadError("disk", (cause as Error).message, { cause });
  }
}

/** The value, or `undefined` if there is no such file. */
export function ifThere<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** Whether the disk itself is at fault, so that all other writes fail as well. */
export function isDiskOut(error: unknown): boolean {
  const { code } = (error instanceof DownloadError && (error.cause as NodeJS.ErrnoException)) || {};
  return code !== undefined && ["ENOSPC", "EDQUOT", "EROFS"].includes(code);
}
