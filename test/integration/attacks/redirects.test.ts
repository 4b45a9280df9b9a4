import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { downloadRecording } from "../../../src/download/index.js";
import { observedClient, rejection } from "../../support/observed-client.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "redirects-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Downloads from an address of Zoom's that redirects; `location` is as the header has it. */
function follow(location: string) {
  const { zoom, seen } = observedClient(
    ({ url }) =>
      url.href === "https://zoom.us/a"
        ? new Response(null, { status: 302, headers: { location } })
        : new Response("file"),
    { headers: { "x-own": "own-secret" } },
  );
  const done = downloadRecording(zoom, { download_url: "https://zoom.us/a" }, { path: join(folder, "file") });
  return { done, seen };
}

// The plain cases: test/integration/download/hosts.test.ts.
describe("a redirect that looks like Zoom gets no token", () => {
  test.each([
    ["//evil.example/b", "evil.example"],
    ["https:\\\\evil.example\\b", "evil.example"],
    ["https:evil.example", "zoom.us"],
    ["https:///evil.example/b", "evil.example"],
    ["https://zoom.us%2eevil.example/b", "zoom.us.evil.example"],
    ["https://zoom.us\t.evil.example/b", "zoom.us.evil.example"],
    ["https://evil.example/zoom.us", "evil.example"],
    ["https://evil.example?.zoom.us", "evil.example"],
    ["https://evil.example#.zoom.us", "evil.example"],
    ["https://evil.example\\.zoom.us", "evil.example"],
    ["https://zoo\u00f6m.us/b", "xn--zoom-7qa.us"],
    ["https://xn--zm-emca.us/b", "xn--zm-emca.us"],
    ["https://evil-zoom.us/b", "evil-zoom.us"],
    ["https://zoom.us-evil.example/b", "zoom.us-evil.example"],
    ["https://us02web.zoom.us./b", "us02web.zoom.us."],
    ["https://a..zoom.us/b", "a..zoom.us"],
    ["https://zoom.us:444/b", "zoom.us:444"],
    ["https://zoom.us:80/b", "zoom.us:80"],
    ["https://172.32.0.1/b", "172.32.0.1"],
    ["https://localhost.example/b", "localhost.example"],
  ])("%j", async (location, host) => {
    const { done, seen } = follow(location);
    await done;
    const isZoom = host === "zoom.us";
    expect(seen.map(({ url, headers }) => [url.host, headers.get("authorization"), headers.get("x-own")])).toEqual([
      ["zoom.us", "Bearer test-token", "own-secret"],
      [host, isZoom ? "Bearer test-token" : null, isZoom ? "own-secret" : null],
    ]);
  });
});

test.each([
  ["https://zoom.us:443/b", "zoom.us"],
  ["https://ZOOM.US/b", "zoom.us"],
  ["https://zoom.us\\@evil.example/b", "zoom.us"],
  ["/@evil.example", "zoom.us"],
])("%j is Zoom", async (location, host) => {
  const { done, seen } = follow(location);
  await done;
  expect(seen.map(({ url }) => url.host)).toEqual(["zoom.us", host]);
});

describe("a redirect is refused, and leaves nothing on disk", () => {
  test.each([
    "https://zoom.us@evil.example/b",
    "https://zoom.us:pass@evil.example/b",
    "https://evil.example@zoom.us/b",
    "https://:pass@zoom.us/b",
    "HTTP://zoom.us/b",
    "http://zoom.us:443/b",
    "http://169.254.169.254/latest/meta-data",
    "http://[::1]/b",
    "http://api.localhost/b",
    "file://zoom.us/etc/passwd",
    "FILE:/etc/passwd",
    "data:text/plain,file",
    "blob:https://zoom.us/b",
    "ftp://zoom.us/b",
    "ws://zoom.us/b",
    "javascript:alert(1)",
    "about:blank",
    "https://zoom.us%00.evil.example/b",
    "https://zoom.us%2f@evil.example/b",
    "https://2130706433/b",
    "https://0x7f.1/b",
    "https://127.0.0.1./b",
    "https://0.0.0.0/b",
    "https://10.1.2.3/b",
    "https://172.31.255.255/b",
    "https://192.168.0.1/b",
    "https://100.64.0.1/b",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/b",
    "https://[::]/b",
    "https://[::ffff:127.0.0.1]/b",
    "https://[::ffff:10.0.0.1]/b",
    "https://[64:ff9b::7f00:1]/b",
    "https://[fe80::1]/b",
    "https://[fd00::1]/b",
    "https://localhost/b",
    "https://LOCALHOST./b",
    "https://api.localhost/b",
    "https://[::1/b",
    "https://evil.example:99999/b",
  ])("%j", async (location) => {
    const { done, seen } = follow(location);
    expect(await rejection(done)).toMatchObject({ name: "DownloadError", reason: "redirect" });
    expect(seen).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });
});
