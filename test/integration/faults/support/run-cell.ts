import dns from "node:dns";
import type { Stats } from "node:fs";
import { mkdtemp, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { vi } from "vitest";
import { until } from "../../../support/until.js";
import { type Call, healthy } from "./calls.js";
import type { Fault } from "./fault.js";
import { FaultyServer } from "./faulty-server.js";
import { observe, type Report } from "./observe.js";
import type { Answer } from "./wire.js";

/** Makes a call of a server with this fault, which passes after that many attempts. */
export async function runCell(fault: Fault, call: Call, folder: string, times: number): Promise<Report> {
  const { act, connect, unreachable, limits } = fault;
  let attempt = 0;
  let cut = 0;
  let isOver = false;
  let written = 0;
  const expiring: Promise<void>[] = [];
  const place = await mkdtemp(join(folder, "try-"));
  const isOn = () => attempt > call.before && attempt <= call.before + times;
  using server = await FaultyServer.start({
    // Faults of connections are for new ones.
    healthy: (request) => (act ? healthy(request) : closing(healthy(request))),
    connect: (socket) => {
      if (connect === undefined || !isOn()) return false;
      cut += 1;
      connect(socket);
      return true;
    },
    misbehave: (exchange) => {
      if (act === undefined || !isOn()) return false;
      act(exchange, (onDisk) => expiring.push(expire(onDisk)));
      return true;
    },
  });
  const expire = async (onDisk = 0) => {
    await server.read();
    if (call.returns === "file" && onDisk > 0) {
      await until(async () => {
        const part = await partOf(place);
        // The file that the attempt before has left does not count.
        if (!isOver && (part === undefined || part.size < onDisk || part.mtimeMs === written)) return false;
        written = part?.mtimeMs ?? 0;
        return true;
      });
    }
    if (!isOver) vi.advanceTimersByTime(limitOf(fault, call));
  };
  using _lookups = unreachable === "unknown" ? failLookups(isOn) : undefined;
  const url = server.url(unreachable === "unknown" ? "localhost" : undefined);
  const onRequest = () => {
    attempt += 1;
    if (unreachable !== "refuses") return;
    if (isOn()) server.refuse();
    else server.listen();
  };
  const report = await observe(server, { ...limits, baseUrl: url, hooks: { onRequest } }, (zoom) =>
    call.run(zoom, { url, folder: place }),
  );
  isOver = true;
  await Promise.all(expiring);
  // The other page of a list.
  const others = call.before + (report.outcome === "result" ? call.after : 0);
  return { ...report, attempts: report.attempts - others, requests: report.requests + cut - others };
}

const closing = (answer: Answer): Answer => ({ ...answer, headers: { ...answer.headers, connection: "close" } });

/** Of a call, the deadline, where that comes first; a download has none. */
function limitOf({ limits = {} }: Fault, { returns }: Call): number {
  const { timeoutMs = 0, deadlineMs = timeoutMs } = limits;
  return returns === "file" ? timeoutMs : Math.min(timeoutMs, deadlineMs);
}

/** The unfinished file on disk, which may be gone by now. */
async function partOf(folder: string): Promise<Stats | undefined> {
  const part = (await readdir(folder)).find((name) => name.endsWith(".part"));
  return stat(join(folder, part ?? "none")).catch(() => undefined);
}

/** Has names resolve to this machine, or to nothing. */
function failLookups(isOn: () => boolean): Disposable {
  const lookup = (
    hostname: string,
    _: object,
    done: (error: Error | null, addresses?: dns.LookupAddress[]) => void,
  ) => {
    if (!isOn()) return done(null, [{ address: "127.0.0.1", family: 4 }]);
    const message = `getaddrinfo ENOTFOUND ${hostname}`;
    done(Object.assign(new Error(message), { code: "ENOTFOUND", syscall: "getaddrinfo", hostname }));
  };
  return vi.spyOn(dns, "lookup").mockImplementation(lookup as typeof dns.lookup);
}
