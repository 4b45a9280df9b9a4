import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { start } from "../bench/processes.js";
import { startProgram } from "../support/run-program.js";

// The full size takes minutes: it is for `npm run test:nightly`.
const isFull = process.env["SIZE"] === "full";
const CALLS = isFull ? 100_000 : 1000;
const WARM_UP = isFull ? 4000 : 1000;
const AT_ONCE = isFull ? 2000 : 100;
const LISTS = isFull ? 100 : 10;

interface State {
  heap: number;
  listeners: number;
  timers: number;
  signed: number;
}
interface Outcome {
  before: State;
  after: State;
  callsPerSecond?: number;
}
interface Server {
  requests: number;
  mostOpen: number;
  tokens: number;
}

const figures: Record<string, object> = {};
afterAll(() => {
  if (isFull) console.table(figures);
});

/** Runs a program against a server of its own, which counts. */
async function run<T extends Outcome>(program: string, ...args: number[]): Promise<T & { server: Server }> {
  const path = (name: string) => fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));
  await using server = await start(path("server"));
  const url = `http://127.0.0.1:${server.ready}/v2`;
  const { finished } = startProgram(["--expose-gc", path(program), url, ...args.map(String)]);
  const { code, stdout, stderr } = await finished;
  // Warnings too: Node's of too many listeners is one. And it ended by itself: nothing kept it alive.
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const outcome = JSON.parse(stdout) as T;
  const counted = (await server.ask("count")) as Server;
  const { before, after, callsPerSecond } = outcome;
  const { requests, mostOpen: sockets } = counted;
  const kB = (bytes: number) => Math.round(bytes / 1024);
  figures[program] = { requests, callsPerSecond, "kB before": kB(before.heap), "kB after": kB(after.heap), sockets };
  return { ...outcome, server: counted };
}

function expectNothingLeft({ before, after }: Outcome): void {
  expect(after.heap).toBeLessThan(before.heap * 1.1);
  expect(after).toMatchObject({ listeners: 0, timers: 0 });
}

test(`${CALLS} calls in a row leak nothing, and share a token and a connection`, async () => {
  const outcome = await run("in-a-row", CALLS, WARM_UP);
  expectNothingLeft(outcome);
  expect(outcome.after.signed).toBe(1);
  // One call in four is sent twice.
  expect(outcome.server).toMatchObject({ requests: ((CALLS + WARM_UP) * 5) / 4, tokens: 1 });
  // fetch may not have its connection back when the next call comes.
  expect(outcome.server.mostOpen).toBeLessThanOrEqual(2);
});

test(`${AT_ONCE} calls at once on one signal share a token, and remove their listeners`, async () => {
  const outcome = await run<Outcome & { aborted: number; left: object }>("at-once", AT_ONCE);
  expectNothingLeft(outcome);
  expect(outcome.after.signed).toBe(1);
  expect(outcome).toMatchObject({ aborted: AT_ONCE, left: { listeners: 0, timers: 0 }, server: { tokens: 1 } });
  // However many waves there were.
  expect(outcome.server.mostOpen).toBeLessThanOrEqual(1.1 * AT_ONCE);
});

test(`${AT_ONCE} calls leave a rate limiter in order, and at once when they are aborted`, async () => {
  const limit = AT_ONCE / 4;
  const outcome = await run<Outcome & { waitingAtFirst: number[]; isInOrder: boolean }>("queue", AT_ONCE, limit);
  expect(Math.min(...outcome.waitingAtFirst)).toBeGreaterThanOrEqual(AT_ONCE);
  expect(outcome.isInOrder).toBe(true);
  expectNothingLeft(outcome);
  expect(outcome).toMatchObject({ aborted: AT_ONCE + limit, left: 0, after: { signed: 1 } });
});

test(`${LISTS} lists at once with prefetch return their items in order`, async () => {
  const outcome = await run<Outcome & { inPlace: number[] }>("lists", LISTS);
  expectNothingLeft(outcome);
  expect(outcome.inPlace).toEqual(Array.from({ length: LISTS }, () => 600));
});
