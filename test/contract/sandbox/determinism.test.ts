import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ASSUMPTIONS } from "../../../src/testing/sandbox/assumptions.js";
import type { SandboxOptions } from "../../../src/testing/sandbox/options.js";
import { ROOT } from "../../support/root.js";
import { type Checked, MINUTE, startCheckedSandbox } from "../../support/sandbox.js";

const NOW = Date.UTC(2026, 10, 10, 12);
const clock = () => NOW;
const today = { from: "2026-11-10", to: "2026-11-10" };

/** Everything that a small story leaves: responses, events, and the bytes of a file. */
async function tell({ sandbox, zoom, join, transcript }: Checked): Promise<string> {
  transcript.length = 0;
  await zoom.sessions.create({ session_name: "Daily", settings: { auto_recording: "cloud" } });
  const anna = await join("Daily", { cloudRecordingOption: 1 });
  await join("Daily", { role: "participant", name: "Bob" });
  await sandbox.share(anna);
  await zoom.streamIngestions.create({ stream_name: "Hall" });
  await zoom.streamIngestions.create({ stream_name: "Stage" });
  await zoom.streamIngestions.list({ page_size: 1 });
  await sandbox.advance(MINUTE);
  await zoom.sessions.end(anna.sessionId);
  await sandbox.advance(10 * MINUTE);
  await zoom.sessions.list({ type: "past", ...today });
  const query = { include_fields: "download_access_token" } as const;
  const {
    recording_files: [file],
    download_access_token,
  } = await zoom.recordings.get(anna.sessionId, query);
  const bytes = await fetch(`${file?.download_url}?access_token=${download_access_token}`);
  const events = JSON.stringify(sandbox.events.all).replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "");
  return [...transcript, events, Buffer.from(await bytes.arrayBuffer()).toString("base64")].join("\n");
}

test("the same seed gives the same bytes, and another seed others", async () => {
  const start = (options: SandboxOptions = {}) => startCheckedSandbox({ clock, ...options });
  const first = await tell(await start());
  expect(await tell(await start())).toBe(first);
  expect(first.length).toBeGreaterThan(50_000);
  const other = await tell(await start({ seed: 2 }));
  expect(other).not.toBe(first);
  const ids = (text: string): string[] => text.match(/[A-Za-z0-9+/]{22}==/g) ?? [];
  expect(ids(other).filter((id) => ids(first).includes(id))).toEqual([]);
});

test("`reset` starts over as if new", async () => {
  const checked = await startCheckedSandbox({ clock, plan: "pro" });
  const first = await tell(checked);
  checked.sandbox.fail("createSession", { status: 503 });
  checked.sandbox.reset();
  expect(checked.sandbox.state.sessions).toEqual([]);
  expect(checked.sandbox.events.all).toEqual([]);
  expect(await tell(checked)).toBe(first);
});

test("one more user changes no ID of another kind", async () => {
  const sessionId = async (users: number) => {
    const { join } = await startCheckedSandbox({ clock });
    for (let count = 0; count < users; count += 1) await join("First");
    return (await join("Second")).sessionId;
  };
  expect(await sessionId(1)).toBe(await sessionId(3));
});

test("each assumption has its place in the code", () => {
  const folder = `${ROOT}src/testing/sandbox/`;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const code = files.map((name) => readFileSync(folder + name, "utf8")).join("\n");
  const marked = [...code.matchAll(/Assumed: (\w+)/g)].map(([, name = ""]) => name);
  expect([...new Set(marked)].sort()).toEqual(Object.keys(ASSUMPTIONS).sort());
});
