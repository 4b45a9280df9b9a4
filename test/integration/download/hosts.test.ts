import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { downloadRecording } from "../../../src/download/index.js";
import { type ClientOptions, ConfigError, DownloadError, ZoomVideoSdk } from "../../../src/index.js";
import { startServer } from "../../support/file-server.js";
import { observedClient, rejection, type Seen } from "../../support/observed-client.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hosts-"));
});
afterEach(() => rm(folder, { recursive: true }));

const OWN_HEADERS = { "x-proxy-key": "own-secret", authorization: "Basic own-secret" };

/** Starts at the first address; each one leads to the next, the last one is the file. */
function follow(addresses: string[], options: ClientOptions = {}, refuses?: (seen: Seen) => boolean) {
  const { zoom, seen } = observedClient(
    (request) => {
      if (refuses?.(request)) return new Response(null, { status: 403 });
      const location = addresses[addresses.indexOf(request.url.href) + 1];
      return location === undefined
        ? new Response("the file")
        : new Response(null, { status: 302, headers: { location } });
    },
    { headers: OWN_HEADERS, ...options },
  );
  const path = join(folder, "file.txt");
  return { done: downloadRecording(zoom, { download_url: addresses[0] }, { path }), seen, path };
}

const tokens = (seen: Seen[]) =>
  seen.map(({ url, headers }) => `${url.host} ${headers.get("authorization")} ${headers.get("x-proxy-key")}`);
const WITH = "Bearer test-token own-secret";
const WITHOUT = "null null";

describe("the token, and the client's own headers, go", () => {
  test.each<[string, string[], string[]]>([
    ["to zoom.us", ["https://zoom.us/rec/download/a"], [`zoom.us ${WITH}`]],
    ["to a subdomain", ["https://us02web.zoom.us/rec"], [`us02web.zoom.us ${WITH}`]],
    [
      "along to another of Zoom's hosts",
      ["https://my-company.zoom.us/rec", "https://ssrweb.zoom.us/cmr?Signature=s"],
      [`my-company.zoom.us ${WITH}`, `ssrweb.zoom.us ${WITH}`],
    ],
    [
      "not to another host",
      ["https://zoom.us/a", "https://cdn.example/b"],
      [`zoom.us ${WITH}`, `cdn.example ${WITHOUT}`],
    ],
    [
      "back to Zoom, but not to what was in between",
      ["https://zoom.us/a", "https://cdn.example/b", "https://zoom.us/c"],
      [`zoom.us ${WITH}`, `cdn.example ${WITHOUT}`, `zoom.us ${WITH}`],
    ],
    ...["evilzoom.us", "zoom.us.evil.example", "zoom.us:8443", "zoom.us.", "zoomgov.com"].map(
      (host): [string, string[], string[]] => [
        `not to ${host}`,
        ["https://zoom.us/a", `https://${host}/b`],
        [`zoom.us ${WITH}`, `${host} ${WITHOUT}`],
      ],
    ),
  ])("%s", async (_, addresses, expected) => {
    const { done, seen, path } = follow(addresses);
    await done;
    expect(tokens(seen)).toEqual(expected);
    expect(await readFile(path, "utf8")).toBe("the file");
    expect(new Set(seen.map(({ headers }) => headers.get("user-agent"))).size).toBe(1);
  });
});

describe("the host family follows the baseUrl", () => {
  const baseUrl = "https://api.zoomgov.com/v2";
  test.each([
    ["https://zoomgov.com/rec/a", `zoomgov.com ${WITH}`],
    ["https://us01web.zoomgov.com/rec/a", `us01web.zoomgov.com ${WITH}`],
  ])("%s gets the token of a client of zoomgov.com", async (address, expected) => {
    const { done, seen } = follow([address], { baseUrl });
    await done;
    expect(tokens(seen)).toEqual([expected]);
  });

  test("zoom.us does not", async () => {
    const { done, seen } = follow(["https://zoomgov.com/a", "https://zoom.us/b"], { baseUrl });
    await done;
    expect(tokens(seen)).toEqual([`zoomgov.com ${WITH}`, `zoom.us ${WITHOUT}`]);
    expect(await rejection(follow(["https://zoom.us/a"], { baseUrl }).done)).toMatchObject({
      argument: "file.download_url",
    });
  });
});

describe("trustedDownloadHosts", () => {
  const trustedDownloadHosts = ["Files.example", "10.0.0.5", "other.example:8443"];
  test.each(["files.example", "10.0.0.5", "other.example:8443"])("gives %s the token", async (host) => {
    const { done, seen } = follow(["https://zoom.us/a", `https://${host}/b`], { trustedDownloadHosts });
    await done;
    expect(tokens(seen)).toEqual([`zoom.us ${WITH}`, `${host} ${WITH}`]);
    await follow([`https://${host}/c`], { trustedDownloadHosts }).done;
  });

  test.each([
    "https://a.files.example/a",
    "https://files.example.evil/a",
    "https://files.example:444/a",
    "https://other.example/a",
    "http://files.example/a",
    "https://user:secret@files.example/a",
  ])("does not trust %s", async (address) => {
    const { done, seen } = follow([address], { trustedDownloadHosts });
    expect(await rejection(done)).toMatchObject({ argument: "file.download_url" });
    expect(seen).toEqual([]);
  });

  test.each([["https://files.example"], ["files.example/a"], ["*.example"], [""], ["user@files.example"], [5]])(
    "rejects %j",
    (host) => {
      const options = { token: "t", trustedDownloadHosts: [host] as string[] };
      const shown =
        "trustedDownloadHosts[0] must be a host such as files.example.com, without protocol, credentials and path.";
      expect(() => new ZoomVideoSdk(options)).toThrow(new ConfigError(shown));
    },
  );

  test("must be an array", () => {
    const options = { token: "t", trustedDownloadHosts: "files.example" as unknown as string[] };
    expect(() => new ZoomVideoSdk(options)).toThrow("trustedDownloadHosts must be an array");
  });
});

test.each([
  ["https://10.0.0.1/v2", "https://192.168.0.1/b"],
  ["https://localhost/v2", "https://127.0.0.1/b"],
])("with the baseUrl %s, a redirect may lead to %s, without the token", async (baseUrl, target) => {
  const { done, seen } = follow(["https://zoom.us/a", target], { baseUrl });
  await done;
  expect(seen[1]?.headers.get("authorization")).toBeNull();
});

test("with a baseUrl in a private network, a redirect to this machine is not followed", async () => {
  const { done } = follow(["https://zoom.us/a", "https://127.0.0.1/b"], { baseUrl: "https://10.0.0.1/v2" });
  expect(await rejection(done)).toMatchObject({ reason: "redirect" });
});

test("a signed address of Zoom's that refuses the token is asked without it", async () => {
  const addresses = ["https://zoom.us/a", "https://ssrweb.zoom.us/b?Signature=s"];
  const { done, seen, path } = follow(
    addresses,
    {},
    ({ url, headers }) => url.host === "ssrweb.zoom.us" && headers.has("authorization"),
  );
  await done;
  expect(tokens(seen)).toEqual([`zoom.us ${WITH}`, `ssrweb.zoom.us ${WITH}`, `ssrweb.zoom.us ${WITHOUT}`]);
  expect(await readFile(path, "utf8")).toBe("the file");
});

test("the first address is never asked without the token", async () => {
  const { done, seen } = follow(["https://zoom.us/a"], {}, () => true);
  expect(await rejection(done)).toMatchObject({ name: "PermissionDeniedError" });
  expect(seen).toHaveLength(1);
});

describe("a download does not start", () => {
  test.each([
    "https://cdn.example/a",
    "http://zoom.us/a",
    "https://zoom.us.evil.example/a",
    "https://user:secret@zoom.us/a",
    "http://127.0.0.1:8080/a",
    "http://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "data:text/plain,hello",
  ])("at %s", async (address) => {
    const { done, seen } = follow([address]);
    const error = await rejection(done);
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument: "file.download_url" });
    expect((error as Error).message).not.toContain("secret");
    expect(seen).toEqual([]);
  });
});

describe("a redirect is not followed", () => {
  test.each([
    ["away from https", "http://zoom.us/b"],
    ["to this machine", "http://127.0.0.1/b"],
    ["to a file", "file:///etc/passwd"],
    ["with credentials", "https://user:secret@cdn.example/b"],
    ["nowhere", ""],
    ["to nonsense", "https://"],
  ])("%s", async (_, location) => {
    const { done, seen } = follow(["https://zoom.us/a", location]);
    const error = await rejection(done);
    expect(error).toBeInstanceOf(DownloadError);
    expect(error).toMatchObject({ reason: "redirect" });
    expect(seen).toHaveLength(1);
  });

  test.each([
    ...["10.0.0.1", "192.0.0.8", "224.0.0.1", "240.0.0.1", "255.255.255.255", "[::ffff:10.0.0.1]", "[::10.0.0.1]"],
    ...["[::ffff:0:10.0.0.1]", "[2002:a00:1::]", "[2001:0:a00:1::]", "[64:ff9b::a00:1]", "[64:ff9b:1::a00:1]"],
    ...["[fec0::1]", "[ff02::1]", "localhost", "a.localhost..", "ip6-localhost", "localhost.localdomain", "metadata"],
    ...["metadata.", "metadata.google.internal", "printer.local"],
  ])("to %s", async (host) => {
    const { done, seen } = follow(["https://zoom.us/a", `https://${host}/b`]);
    const message = expect.stringMatching(/reserved networks are not followed\..* trustedDownloadHosts\.$/);
    expect(await rejection(done)).toMatchObject({ name: "DownloadError", reason: "redirect", message });
    expect(seen).toHaveLength(1);
  });

  test("round in circles", async () => {
    const { zoom, seen } = observedClient(
      () => new Response(null, { status: 307, headers: { location: "https://zoom.us/a" } }),
    );
    const done = downloadRecording(zoom, { download_url: "https://zoom.us/a" }, { path: join(folder, "file.txt") });
    expect(await rejection(done)).toMatchObject({ reason: "redirect" });
    expect(seen).toHaveLength(11);
  });
});

test.each(["93.184.216.34", "[2606:4700::1]", "[2001:db8::1]", "internal.example"])(
  "a redirect may lead to %s",
  async (host) => {
    const { done, seen } = follow(["https://zoom.us/a", `https://${host}/b`]);
    await done;
    expect(seen).toHaveLength(2);
  },
);

test("a redirect may be relative", async () => {
  const { zoom, seen } = observedClient(({ url }) =>
    url.pathname === "/a/b"
      ? new Response(null, { status: 301, headers: { location: "../c" } })
      : new Response("the file"),
  );
  await downloadRecording(zoom, { download_url: "https://zoom.us/a/b" }, { path: join(folder, "file.txt") });
  expect(seen[1]?.url.href).toBe("https://zoom.us/c");
});

test("on this machine, the token stays with the server where the download starts, port included", async () => {
  const other = await startServer((_, response) => response.end("the file"));
  const first = await startServer((_, response) => response.writeHead(302, { location: `${other.url}/b` }).end());
  try {
    const { zoom } = observedClient(({ url, headers }) => fetch(url, { headers, redirect: "manual" }), {
      baseUrl: first.url,
    });
    await downloadRecording(zoom, { download_url: `${first.url}/a` }, { path: join(folder, "file.txt") });
    expect(first.seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer test-token"]);
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  } finally {
    await Promise.all([first.close(), other.close()]);
  }
});

test("a 401 of another host changes neither the token nor the clock for it", async () => {
  const { zoom, seen } = observedClient(
    ({ url }) =>
      url.host === "zoom.us"
        ? new Response(null, { status: 302, headers: { location: "https://cdn.example/b" } })
        : new Response(null, { status: 401, headers: { date: new Date(Date.now() + 3_600_000).toUTCString() } }),
    { apiKey: "key", apiSecret: "secret", maxRetries: 2 },
  );
  const download = () =>
    downloadRecording(zoom, { download_url: "https://zoom.us/a" }, { path: join(folder, "file.txt") });
  for (const error of [await rejection(download()), await rejection(download())]) {
    expect(error).toMatchObject({ name: "AuthenticationError" });
  }
  expect(seen.map(({ url }) => url.host)).toEqual(["zoom.us", "cdn.example", "zoom.us", "cdn.example"]);
  expect(seen[2]?.headers.get("authorization")).toBe(seen[0]?.headers.get("authorization"));
});
