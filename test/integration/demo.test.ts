import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

// What `npm run demo` runs, without its build: vitest.config.ts has had that done.
const demo = async (...args: string[]) => {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  return (await promisify(execFile)(process.execPath, ["examples/demo.mjs", ...args], { cwd })).stdout;
};

test("the demo shows a session's whole life", async () => {
  const output = await demo();
  expect(output).toContain("BadRequestError: createSession: Session name already exists.");
  const webhooks = [...output.matchAll(/webhook session\.(\w+)/g)].map(([, name]) => name);
  expect(webhooks).toEqual([
    ...["started", "user_joined", "recording_started", "user_joined", "user_left"],
    ...["user_left", "recording_stopped", "ended", "recording_completed"],
  ]);
  expect(output).toMatch(/Consultation 4711: 2 users, 12:\d\d/);
  expect(output).toMatch(/shared_screen_with_speaker_view\.mp4, \d{6} bytes/);
  expect(output).toContain("Done: 2 files were on disk");
});

test("the demo on the mock shows pages, encoded IDs and an error", async () => {
  const stdout = await demo("--prism");
  expect(stdout).toContain("session /ab//cdEFghIJklMNopQRg==, number 97763643886");
  expect(stdout).toMatch(/page 1\n.*Consultation 4711.*\n.*My session.*\n.*page 2\n.*Stand-up/);
  expect(stdout).toContain("GET /videosdk/sessions/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D?type=past");
  expect(stdout).toContain("NotFoundError: getSession: Session does not exist. (status 404, code 3001)");
  expect(stdout).toContain("PUT /videosdk/sessions/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D/status");
});
