// Brings the recordings of your account into a folder, and what is new when it runs again:
//   npx tsx examples/archive-recordings.ts --dir recordings --from 2026-01-01 --to 2026-11-22 [--sample]
import { parseArgs } from "node:util";
import { MultiBar, type SingleBar } from "cli-progress";
import { ConfigError, InvalidArgumentError, ZoomVideoSdk } from "zoom-video-sdk-api";
import { type ArchiveEvent, type ArchiveSummary, archiveRecordings } from "zoom-video-sdk-api/download";
import { sampleRecordings } from "./archive-recordings/sample-account.js";

const USAGE = `Usage: npx tsx examples/archive-recordings.ts --dir DIR [--from DAY] [--to DAY] [--concurrency N] [--sample]

Archives the recordings of a Zoom Video SDK account. Ctrl-C ends it at any time: run again, it goes on from there.

It needs the API key and secret (not the SDK pair) in the environment:
  ZOOM_VIDEO_SDK_API_KEY, ZOOM_VIDEO_SDK_API_SECRET

  --dir DIR         folder of the archive
  --from, --to DAY  first and last day in UTC, yyyy-mm-dd; as far apart as you like (default: today)
  --concurrency N   files at the same time (default 4)
  --sample          made-up recordings, without keys and without Zoom

Exit codes: 0 all there, 1 something failed, 2 wrong usage, 130 interrupted.`;

/** Shows what happens. */
interface Display {
  show(event: ArchiveEvent): void;
  end(): void;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const interrupt = new AbortController();
  // Once: the second Ctrl-C ends the process, as without this.
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
      console.error("Interrupted. Run it again to go on.");
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
  console.log(`${downloaded} files came (${megabytes(bytes)}), ${present} were there before.`);
  if (skipped.length > 0) console.log(`${skipped.length} can't be had, or not yet.`);
  if (failed.length === 0) return 0;
  console.error(`${failed.length} failed; run it again to try them again:`);
  for (const { file, sessionId, error } of failed) {
    console.error(`  ${file?.path ?? `files of session ${sessionId}`}: ${(error as Error).message}`);
  }
  return 1;
}

/** For logs: a line for each file that came, or did not. */
function lines(): Display {
  return {
    show(event) {
      if (event.type === "downloaded") console.log(`downloaded ${event.file.path} (${megabytes(event.bytes)})`);
      if (event.type === "skipped") console.log(`skipped ${event.file.path}: ${event.reason}`);
    },
    end() {},
  };
}

/** For terminals: a bar for all files, and one for each on its way. */
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
