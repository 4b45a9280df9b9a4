import { cp } from "node:fs/promises";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { type BuildOptions, build } from "esbuild";
import jwt from "jsonwebtoken";
import { beforeAll, expect, inject, test } from "vitest";

/** What every worker has, and the client may use. There is no `process`, no `Buffer`, no `require`. */
const WEB_GLOBALS = {
  AbortController,
  AbortSignal,
  atob,
  btoa,
  console,
  crypto,
  DOMException,
  FormData,
  Headers,
  performance,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  clearTimeout,
  setTimeout,
};

/** How tools for such environments resolve the package. */
const TARGETS: Record<string, BuildOptions> = {
  wrangler: { conditions: ["workerd", "worker", "browser"] },
  "Next.js (edge)": { conditions: ["edge-light", "import"] },
  "a browser": { platform: "browser" },
  "no platform": { platform: "neutral", mainFields: ["module", "main"] },
};

let program: string;

beforeAll(async () => {
  program = join(inject("project"), "worker.js");
  await cp(new URL("programs/worker.js", import.meta.url), program);
});

test.each(Object.entries(TARGETS))("a bundle for %s runs where there are web globals only", async (_, options) => {
  // A Node built-in would fail the build, unless the platform is `node`.
  const { outputFiles, metafile } = await build({
    platform: "browser",
    ...options,
    absWorkingDir: inject("project"),
    entryPoints: [program],
    bundle: true,
    format: "iife",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  expect(output?.imports.filter(({ external }) => external)).toEqual([]);
  expect(Object.keys(metafile.inputs).filter((path) => /jsonwebtoken|jws/.test(path))).toEqual([]);

  const sent: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push(`${url} ${new Headers(init.headers).get("authorization")}`);
    return Response.json({ id: "a" });
  };
  const context: { result?: Promise<unknown> } & Record<string, unknown> = { ...WEB_GLOBALS, fetch };
  createContext(context);
  new Script(outputFiles?.[0]?.text ?? "").runInContext(context);
  expect(await context.result).toMatchObject({ app_key: "the-sdk-key", role_type: 1, tpc: "a" });
  expect(sent[0]).toBe(
    "https://api.zoom.us/v2/videosdk/sessions/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D Bearer t",
  );
  expect(jwt.verify(sent[1]?.split(" Bearer ")[1] ?? "", "the-secret")).toMatchObject({ iss: "the-key" });
});
