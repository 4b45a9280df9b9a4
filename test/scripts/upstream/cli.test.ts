import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { document } from "../../support/document.js";
import { fold } from "./fold.js";
import { render } from "./render.js";

const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
const limit = { timeout: 60_000 };

async function run(...args: string[]) {
  const child = spawn(process.execPath, [tsx, "scripts/compare-upstream.ts", ...args], {
    cwd: fileURLToPath(new URL("../../..", import.meta.url)),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code: code as number, stdout, stderr };
}

const same = render(document);
const changed = same
  .replace("- **`user_count`**\n\n    `integer`", "- **`user_count`**\n\n    `string`")
  .replace("### List sessions\n", "### Find sessions\n")
  .replace("`RESOURCE-INTENSIVE`", "`HEAVY`");

const urlOf = (listening: Server) => `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;

let folder: string;
let server: Server;
let url: string;
let closed: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "upstream-"));
  await writeFile(join(folder, "same.md"), same);
  await writeFile(join(folder, "changed.md"), fold(changed));
  await writeFile(join(folder, "page.html"), "<!doctype html><title>Reference</title>");
  server = createServer((request, response) => {
    response.statusCode = request.url === "/reference.md" ? 200 : 404;
    response.end(request.url === "/reference.md" ? same : "nothing here");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  url = urlOf(server);
  const other = createServer();
  await once(other.listen(0, "127.0.0.1"), "listening");
  closed = urlOf(other);
  await once(other.close(), "close");
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

test("a file without differences: exit code 0", limit, async () => {
  const { code, stdout, stderr } = await run(join(folder, "same.md"));
  expect(stdout).toBe("38 operations compared: no differences.\n");
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

test("a URL without differences, as JSON: exit code 0", limit, async () => {
  expect(await run("--json", `${url}/reference.md`)).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
});

test("differences: exit code 1, grouped by operation, each with what to do and where", limit, async () => {
  const { code, stdout } = await run(join(folder, "changed.md"));
  expect(stdout).toBe(`GET /videosdk/sessions (listSessions)
  the title is Find sessions at Zoom, List sessions in the document: change \`summary\` in listSessions (openapi/paths/sessions.yaml).
  the rate limit label is HEAVY at Zoom, RESOURCE-INTENSIVE in the document: change \`x-rate-limit-label\` in listSessions (openapi/paths/sessions.yaml).
  200 sessions[].user_count: the type is string at Zoom, integer in the document: change \`type\` in Session (openapi/components/schemas/session.yaml).

38 operations compared: 3 differences.
`);
  expect(code).toBe(1);
});

test("differences as JSON: one array of them", limit, async () => {
  const { code, stdout } = await run(join(folder, "changed.md"), "--json");
  expect(code).toBe(1);
  const differences = JSON.parse(stdout) as unknown[];
  expect(differences).toHaveLength(3);
  expect(differences[2]).toEqual({
    operation: "GET /videosdk/sessions",
    operationId: "listSessions",
    part: "200",
    field: "sessions[].user_count",
    kind: "type",
    zoom: "string",
    document: "integer",
    component: "schemas/Session",
    place: "Session (openapi/components/schemas/session.yaml)",
    advice: expect.stringContaining("change `type` in Session"),
  });
});

test.each([
  ["no argument", () => [], "Usage: npm run upstream"],
  ["two files", () => ["a.md", "b.md"], "Usage: npm run upstream"],
  ["an unknown option", () => ["--none-such", "a.md"], "Usage: npm run upstream"],
  ["a file that is not there", () => [join(folder, "none.md")], "no such file"],
  ["a folder", () => [folder], "is a folder"],
  ["a web page", () => [join(folder, "page.html")], "It holds no operation. Expected is"],
  ["a status other than 200", () => [`${url}/none.md`], "The server answers 404."],
  ["a server that is not there", () => [`${closed}/reference.md`], "could not be fetched: connect ECONNREFUSED"],
  ["another protocol", () => ["file:///etc/hosts"], "Only http(s) URLs are fetched"],
  ["a URL that is none", () => ["http://:80:80/"], "That is no URL."],
])("%s: exit code 2, with what to do", limit, async (_, args, message) => {
  const { code, stdout, stderr } = await run(...args());
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(stdout).toBe("");
  expect(code).toBe(2);
});
