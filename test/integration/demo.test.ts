import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

// What `npm run demo` runs, without its build: vitest.config.ts has had that done.
test("the demo prints what it promises", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["examples/demo.mjs"], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
  });
  expect(stdout).toContain("session /ab//cdEFghIJklMNopQRg==, number 97763643886");
  expect(stdout).toMatch(/page 1\n.*Consultation 4711.*\n.*My session.*\n.*page 2\n.*Stand-up/);
  expect(stdout).toContain("GET /videosdk/sessions/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D?type=past");
  expect(stdout).toContain("NotFoundError: getSession: Session does not exist. (status 404, code 3001)");
  expect(stdout).toContain("PUT /videosdk/sessions/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D/status");
});
