import fc from "fast-check";
import { expect, test } from "vitest";
import { ApiError, type ZoomVideoSdk } from "../../../src/index.js";
import type { SandboxUser } from "../../../src/testing/sandbox/driver.js";
import { runs } from "../../support/fuzz.js";
import {
  type Checked,
  checkedClient,
  DAY,
  day,
  MINUTE,
  startCheckedSandbox,
  startEndpoint,
} from "../../support/sandbox.js";
import { Model, type ModelSession } from "./model.js";

const START = Date.UTC(2026, 8, 3, 12);
const NAMES = ["Daily", "Weekly", "Review"];
const ADVANCES = [0, 1000, MINUTE, 2 * MINUTE, 17 * MINUTE, 180 * MINUTE, DAY];

/** Both sides of one run. */
interface Run extends Checked {
  model: Model;
  people: Map<string, SandboxUser>;
  setStatus(status: number): void;
}

/** Does something on both sides, with numbers that choose among what there is; the client is one of two. */
type Command = (run: Run, zoom: ZoomVideoSdk, a: number, b: number) => Promise<void>;

const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % Math.max(1, items.length)];
const live = ({ model }: Run) => model.sessions.filter(({ status }) => status === "live");
const present = (session: ModelSession | undefined) => session?.users.filter(({ left }) => left === undefined) ?? [];
const person = ({ people }: Run, id: string) => people.get(id) as SandboxUser;

async function expectError(call: PromiseLike<unknown>, status: number, code: number): Promise<void> {
  const error = await Promise.resolve(call).then(
    () => "succeeded",
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status, code });
}

const COMMANDS: Record<string, Command> = {
  create: async ({ model }, zoom, a) => {
    const name = pick(NAMES, a) ?? "";
    const call = zoom.sessions.create({ session_name: name });
    if (model.open(name)) return expectError(call, 400, 3000);
    model.add(name, (await call).session_id ?? "");
  },
  join: async ({ model, people, join }, _zoom, a, b) => {
    const sessionName = pick(NAMES, a) ?? "";
    const user = await join(sessionName, { role: b % 2 === 0 ? "host" : "participant", name: `U${b}` });
    people.set(user.id, user);
    const session = model.open(sessionName) ?? model.add(sessionName, user.sessionId);
    expect(user.sessionId).toBe(session.id);
    model.join(session, user.id);
  },
  leave: async (run, _zoom, a, b) => {
    const session = pick(live(run), a);
    const user = pick(present(session), b);
    if (session === undefined || user === undefined) return;
    await run.sandbox.leave(person(run, user.id));
    run.model.leave(session, user);
  },
  end: async ({ model }, zoom, a, b) => {
    const session = pick(model.sessions, a);
    if (session === undefined || b % 4 > 0) return;
    const call = zoom.sessions.end(session.id);
    if (session.status !== "live") return expectError(call, 404, 3001);
    await call;
    model.end(session);
  },
  delete: async ({ model }, zoom, a) => {
    const session = pick(model.sessions, a);
    if (session === undefined) return;
    const call = zoom.sessions.delete(session.id);
    if (session.status === "gone") return expectError(call, 404, 3001);
    if (session.status !== "scheduled") return expectError(call, 400, 3000);
    await call;
    session.status = "gone";
  },
  share: async (run, _zoom, a, b) => {
    const user = pick(present(pick(live(run), a)), b);
    if (user === undefined) return;
    const isSharing = b % 3 > 0;
    await run.sandbox.share(person(run, user.id), isSharing ? "desktop" : "nothing");
    run.model.share(user, isSharing);
  },
  record: async (run, zoom, a, b) => {
    const session = pick(live(run), a);
    if (session === undefined) return;
    const isStart = b % 3 > 0;
    await zoom.sessions.control(session.id, { method: isStart ? "recording.start" : "recording.stop" });
    run.model.record(session, isStart);
  },
  removeRecordings: async ({ model }, zoom, a, b) => {
    const session = pick(model.sessions, a);
    if (session === undefined) return;
    const action = b % 2 === 0 ? "trash" : "delete";
    const call = zoom.recordings.delete(session.id, { action });
    const count = model.available(session);
    // One that is in the trash already would have another time to live.
    if (count === 0 || session.status === "gone") return expectError(call, 404, 3301);
    await call;
    model.count(action === "trash" ? "session.recording_trashed" : "session.recording_deleted");
    if (action === "delete") session.deleted += count;
    else {
      if (!model.isInTrash(session)) {
        session.deleted += session.trashed;
        session.trashed = 0;
      }
      session.trashed += count;
      session.trashedAt = model.now;
    }
  },
  recover: async ({ model }, zoom, a) => {
    const session = pick(model.sessions, a);
    // With files of several days in the trash, which of them are still there is the sandbox's business.
    if (session === undefined || (session.trashed > 0 && model.now - session.trashedAt > 10 * DAY)) return;
    const call = zoom.recordings.recover(session.id);
    if (session.trashed === 0) return expectError(call, 404, 3301);
    await call;
    model.count("session.recording_recovered");
    session.trashed = 0;
  },
  advance: async ({ sandbox, model }, _zoom, a) => {
    const ms = pick(ADVANCES, a) ?? 0;
    await sandbox.advance(ms);
    model.advance(ms);
  },
  fail: async ({ setStatus }, _zoom, a) => setStatus(a % 3 === 0 ? 503 : 204),
  lists: async ({ model }, zoom) => {
    const range = { from: day(model.now - 25 * DAY), to: day(model.now) };
    const since = Date.parse(range.from);
    for (const type of ["live", "past"] as const) {
      const { items } = await zoom.sessions.list({ type, ...range, page_size: 300 });
      const expected = model.sessions.filter(({ status, start }) => status === type && start >= since);
      const shown = items.map(({ id, user_count }) => `${id} ${user_count}`);
      expect(shown.sort()).toEqual(expected.map(({ id, users }) => `${id} ${users.length}`).sort());
    }
    const recorded = await zoom.recordings.list(range).toArray({ limit: Number.POSITIVE_INFINITY });
    const expected = model.sessions.filter((each) => each.start >= since && model.available(each) > 0);
    const shown = recorded.map(({ session_id, recording_count }) => `${session_id} ${recording_count}`);
    expect(shown.sort()).toEqual(expected.map((each) => `${each.id} ${2 * model.available(each)}`).sort());
  },
  details: async ({ model }, zoom, a, b) => {
    const session = pick(model.sessions, a);
    const type = pick(["scheduled", "live", "past"] as const, b);
    if (session === undefined || type === undefined) return;
    const call = zoom.sessions.get(session.id, { type });
    if (session.status !== type) return expectError(call, 404, 3001);
    const { total_minutes = 0 } = await call;
    expect(total_minutes).toBe(model.minutes(session));
    if (type === "scheduled") return;
    const users = await zoom.sessions.users.list(session.id, { type, page_size: 3 }).toArray({ limit: Infinity });
    expect(users.map(({ id, leave_time }) => [id, leave_time !== undefined])).toEqual(
      session.users.map(({ id, left }) => [id, left !== undefined]),
    );
    const sharing = await zoom.sessions.users.listSharing(session.id, { type }).toArray({ limit: Infinity });
    const counts = sharing.map(({ details = [] }) => details.filter(({ content }) => content === "desktop").length);
    expect(counts).toEqual(session.users.map(({ shares }) => shares));
  },
  report: async ({ model }, zoom) => {
    const { dates = [] } = await zoom.reports.daily();
    const month = model.sessions.filter(({ start }) => day(start).startsWith(day(model.now).slice(0, 7)));
    const sum = (of: (date: (typeof dates)[number]) => number | undefined) =>
      dates.reduce((total, date) => total + (of(date) ?? 0), 0);
    expect(sum(({ sessions }) => sessions)).toBe(month.length);
    expect(sum(({ users }) => users)).toBe(month.reduce((total, { users }) => total + users.length, 0));
    const minutes = month.reduce((total, session) => total + model.minutes(session), 0);
    expect(sum(({ session_minutes }) => session_minutes)).toBe(minutes);
  },
};

const step = fc.tuple(fc.constantFrom(...Object.keys(COMMANDS)), fc.nat(50), fc.nat(50));

test("a thousand random commands of two clients have the results that a simple model has", { timeout: 600_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1000, maxLength: 1000 }), async (steps) => {
      const endpoint = await startEndpoint(() => START);
      const checked = await startCheckedSandbox({ clock: () => START, endpoint });
      const model = new Model(START);
      const setStatus = (status: number) => {
        endpoint.status = status;
      };
      const run: Run = { ...checked, model, people: new Map(), setStatus };
      const clients = [checked.zoom, checkedClient(checked.sandbox)];
      for (const [name, a, b] of steps) await COMMANDS[name]?.(run, clients[b % 2] as ZoomVideoSdk, a, b);
      setStatus(204);
      await COMMANDS["advance"]?.(run, checked.zoom, ADVANCES.indexOf(DAY), 0);

      const counts: Record<string, number> = {};
      for (const { event } of checked.sandbox.events.all) counts[event] = (counts[event] ?? 0) + 1;
      expect(counts).toEqual(model.events);
      // Each was delivered and verified, those that failed at first by a retry.
      const arrived = new Set(endpoint.events.map((event) => JSON.stringify(event)));
      expect(checked.sandbox.events.all.filter((event) => !arrived.has(JSON.stringify(event)))).toEqual([]);
      await checked.sandbox.close();
    }),
    { ...runs(1), endOnFailure: true },
  ),
);
