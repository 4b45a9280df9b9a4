// Downloads the recordings of your account to a folder; run it again to download new ones:
//   npx tsx examples/archive-recordings.ts --dir recordings --from 2026-01-01 --to 2026-11-22 [--sample]
import { parseArgs } from "node:util";
import { MultiBar, type SingleBar } from "cli-progress";
import { ConfigError, InvalidArgumentError, ZoomVideoSdk } from "zoom-video-sdk-api";
import { type ArchiveEvent, type ArchiveSummary, archiveRecordings } from "zoom-video-sdk-api/download";
import { sampleRecordings } from "./archive-recordings/sample-account.js";

const USAGE = `Usage: npx tsx examples/archive-recordings.ts --dir DIR [--from DAY] [--to DAY] [--concurrency N] [--sample]

Archives the recordings of a Zoom Video SDK account. Stop it with Ctrl-C at any time, and run it again to resume.

It needs the API key and secret (not the SDK key pair) in the environment:
  ZOOM_VIDEO_SDK_API_KEY, ZOOM_VIDEO_SDK_API_SECRET

  --dir DIR         folder for the archive
  --from, --to DAY  first and last day in UTC, yyyy-mm-dd; any range (default: today)
  --concurrency N   files to download in parallel (default 4)
  --sample          use sample recordings, without keys and without Zoom

Exit codes: 0 all done, 1 something failed, 2 invalid usage, 130 interrupted.`;

/** Shows the progress. */
interface Display {
  show(event: ArchiveEvent): void;
  end(): void;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const interrupt = new AbortController();
  // Only once: a second Ctrl-C ends the process as usual.
  process.once("SIGINT", () => interrupt.abort());
  const display = process.stdout.isTTY ? bars() : lines();
  try {
    const { dir, concurrency, query, sample } = readOptions();
    const options = { dir, concurrency, signal: interrupt.signal, onProgress: display.show };
    const zoom = sample ? new ZoomVideoSdk({ token: "any", fetch: sampleRecordings }) : new ZoomVideoSdk();
    const summary = await archiveRecordings(zoom, query, options);
    display.end();
    return report(summary);
  } catch (error) {
    display.end();
    if (interrupt.signal.aborted) {
      console.error("Interrupted. Run it again to resume.");
      return 130;
    }
    console.error((error as Error).message);
    if (!isUsage(error)) return 1;
    console.error(`\n${USAGE}`);
    return 2;
  }
}

function readOptions() {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: { dir: text, from: text, to: text, concurrency: text, sample: { type: "boolean", default: false } },
  });
  const { dir = "", from, to, concurrency, sample } = values;
  const query = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { dir, query, sample, concurrency: concurrency === undefined ? undefined : Number(concurrency) };
}

function isUsage(error: unknown): boolean {
  const { code = "" } = error as { code?: string };
  return error instanceof InvalidArgumentError || error instanceof ConfigError || code.startsWith?.("ERR_PARSE_ARGS");
}

function report({ downloaded, bytes, present, skipped, failed }: ArchiveSummary): number {
  console.log(`Downloaded ${downloaded} files (${megabytes(bytes)}); ${present} were already there.`);
  if (skipped.length > 0) console.log(`Skipped ${skipped.length} that can't be downloaded, or not yet.`);
  if (failed.length === 0) return 0;
  console.error(`${failed.length} failed. Run it again to retry:`);
  for (const { file, sessionId, error } of failed) {
    console.error(`  ${file?.path ?? `files of session ${sessionId}`}: ${(error as Error).message}`);
  }
  return 1;
}

/** For logs: a line for each file that was downloaded or skipped. */
function lines(): Display {
  return {
    show(event) {
      if (event.type === "downloaded") console.log(`downloaded ${event.file.path} (${megabytes(event.bytes)})`);
      if (event.type === "skipped") console.log(`skipped ${event.file.path}: ${event.reason}`);
    },
    end() {},
  };
}

/** For terminals: a bar for all files, and one for each file being downloaded. */
function bars(): Display {
  const format = "{bar} {percentage}% {name} {speed}";
  const multi = new MultiBar({ format, stream: process.stdout, hideCursor: true, autopadding: true });
  const all = multi.create(0, 0, {}, { format: "{bar} {value} of {total} files found so far" });
  const open = new Map<string, SingleBar>();
  return {
    show(event) {
      const path = event.file?.path ?? "";
      const bar = open.get(path);
      if (event.type === "progress") {
        bar?.setTotal(event.total ?? event.bytes);
        bar?.update(event.bytes, { speed: `${megabytes(event.bytesPerSecond)}/s` });
        return;
      }
      if (bar === undefined) all.setTotal(all.getTotal() + 1);
      if (event.type === "started") {
        const name = path.split("/").slice(1).join("/");
        open.set(path, multi.create(event.file.size ?? 0, 0, { name, speed: "" }));
        return;
      }
      if (bar !== undefined) multi.remove(bar);
      open.delete(path);
      all.increment();
    },
    end: () => multi.stop(),
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
