import { type Command, InvalidArgumentError } from "commander";
import type { ArchiveEvent, ArchiveSummary } from "zoom-video-sdk-api/download";
import { ArchiveProgress, megabytes } from "../archive-progress.js";
import { CliError } from "../cli-error.js";
import { type Context, createClient } from "../context.js";
import { checkRequired, RequiredOption } from "../required-option.js";

interface Given {
  from?: string;
  to?: string;
  dir: string;
  concurrency?: number;
  account?: string;
}

/** `archive`: downloads the account's recordings. */
export function addArchive(program: Command, context: Context): void {
  program
    .command("archive")
    .description("download recordings to a folder; run it again to resume, and for new ones")
    .addOption(new RequiredOption("--dir <folder>", "folder of the archive"))
    .option("--from <day>", "first day in UTC, yyyy-mm-dd; any range (default: today)")
    .option("--to <day>", "last day in UTC, yyyy-mm-dd (default: today)")
    .option("--concurrency <n>", "files at the same time (default 4)", positive)
    .option("--account <id>", "sub-account of a master account")
    .action((given: Given, command: Command) => {
      checkRequired(command);
      return run(given, context);
    });
}

async function run({ from, to, dir, concurrency, account }: Given, context: Context): Promise<void> {
  const { output, interrupt } = context;
  const zoom = await createClient(context, account);
  const { archiveRecordings } = await import("zoom-video-sdk-api/download");
  const progress = new ArchiveProgress(output);
  const query = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  let written = Promise.resolve();
  const onProgress = (event: ArchiveEvent) => {
    progress.show(event);
    const record = recordOf(event);
    if (record !== undefined && !output.isForPeople) written = written.then(() => output.value(record));
    // A reader that went away has ended the run.
    written.catch(() => {});
  };
  let summary: ArchiveSummary;
  try {
    summary = await archiveRecordings(zoom, query, { dir, concurrency, signal: interrupt.signal, onProgress });
  } finally {
    progress.stop();
    await written;
    if (interrupt.signal.aborted) output.note("Run it again to resume.");
  }
  report(summary, context);
}

function report({ downloaded, bytes, present, skipped, failed }: ArchiveSummary, { output }: Context): void {
  output.note(`Downloaded ${downloaded} files (${megabytes(bytes)}); ${present} were already there.`);
  if (skipped.length > 0) output.note(`Skipped ${skipped.length} that can't be downloaded, or not yet.`);
  for (const { file, sessionId, error } of failed) {
    output.note(`Failed: ${file?.path ?? `files of session ${sessionId}`}: ${(error as Error).message}`);
  }
  if (failed.length > 0) {
    throw new CliError("partial", `${failed.length} recordings could not be saved.`, "Run it again to retry them.");
  }
}

/** A line for each file, once its outcome is known. */
function recordOf(event: ArchiveEvent): object | undefined {
  const { type } = event;
  if (type === "started" || type === "progress") return undefined;
  const { path, sessionId, fileId } = event.file ?? { path: undefined, sessionId: undefined, fileId: undefined };
  if (type === "failed") {
    const { error } = event;
    return { type, path, sessionId: sessionId ?? event.sessionId, fileId, error: (error as Error).message };
  }
  return {
    ...{ type, path, sessionId, fileId },
    ...(type === "downloaded" && { bytes: event.bytes }),
    ...(type === "skipped" && { reason: event.reason }),
  };
}

function positive(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a positive integer.");
}
