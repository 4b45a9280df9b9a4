import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operations } from "../../../generated/operations.js";
import { main } from "../../../scripts/compare-upstream.js";
import { document } from "../../support/document.js";
import { runMain } from "../run-main.js";
import { fold } from "./fold.js";
import { render } from "./render.js";

const COUNT = Object.keys(operations).length;

// repository/report-upstream.test.ts runs the script in its own process.

const run = (...args: string[]) => runMain(main, args);

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

test("exits with 0 for a file without differences", async () => {
  expect(await run(join(folder, "same.md"))).toEqual({
    code: 0,
    stdout: `${COUNT} operations compared: no differences.\n`,
    stderr: "",
  });
});

test("fetches a URL, and prints an empty JSON array without differences", async () => {
  expect(await run("--json", `${url}/reference.md`)).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
});

test("exits with 1 for differences, and prints by operation what to change where", async () => {
  const { code, stdout } = await run(join(folder, "changed.md"));
  expect(stdout).toBe(`GET /videosdk/sessions (listSessions)
  the title is Find sessions at Zoom, List sessions in the document: change \`summary\` in listSessions (openapi/paths/sessions.yaml).
  the rate limit label is HEAVY at Zoom, RESOURCE-INTENSIVE in the document: change \`x-rate-limit-label\` in listSessions (openapi/paths/sessions.yaml).
  200 sessions[].user_count: the type is string at Zoom, integer in the document: change \`type\` in Session (openapi/components/schemas/session.yaml).

${COUNT} operations compared: 3 differences.
`);
  expect(code).toBe(1);
});

test("says where a new operation belongs", async () => {
  const start = same.indexOf("### List sessions\n");
  const listing = same.slice(start, same.indexOf("\n### ", start) + 1);
  const added = listing.replace("List sessions", "List captions").replace("/videosdk/sessions", "/videosdk/captions");
  await writeFile(join(folder, "added.md"), same.replace(listing, `${listing}${added}`));
  const { stdout } = await run(join(folder, "added.md"));
  expect(stdout).toContain(`GET /videosdk/captions
  Zoom added it (“List captions”): add it to openapi/paths/, and list it under \`paths\` in openapi/openapi.yaml.
`);
});

test("says where a new event belongs", async () => {
  const content = { "application/json": { schema: { type: "object", properties: {} } } };
  const post = { summary: "Caption added", requestBody: { content }, responses: {} };
  const paths = { "/session.caption_added": { post } };
  await writeFile(join(folder, "events.json"), JSON.stringify({ openapi: "3.1.1", paths }));
  const { stdout } = await run(join(folder, "events.json"));
  expect(stdout).toContain(`session.caption_added
  Zoom added it (“Caption added”): add it to openapi/webhooks/, and list it under \`webhooks\` in openapi/openapi.yaml.
`);
});

test("prints differences as a JSON array with --json", async () => {
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
  ["two files that are missing", () => ["a.md", "b.md"], "no such file"],
  ["an unknown option", () => ["--none-such", "a.md"], "Usage: npm run upstream"],
  ["a missing file", () => [join(folder, "none.md")], "no such file"],
  ["a folder", () => [folder], "is a folder"],
  ["a web page", () => [join(folder, "page.html")], "It contains no operations. Expected"],
  ["a status other than 200", () => [`${url}/none.md`], "The server responded with 404."],
  ["an unreachable server", () => [`${closed}/reference.md`], "The request failed: connect ECONNREFUSED"],
  ["another protocol", () => ["file:///etc/hosts"], "Only http(s) URLs are supported"],
  ["an invalid URL", () => ["http://:80:80/"], "It is not a valid URL."],
])("exits with 2 for %s, and says what to do", async (_, args, message) => {
  const { code, stdout, stderr } = await run(...args());
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(stdout).toBe("");
  expect(code).toBe(2);
});
