import { cp } from "node:fs/promises";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";

/** What every worker has, and the client may use. There is no `process`, no `Buffer`, no `require`. */
const WEB_GLOBALS = {
  AbortController,
  AbortSignal,
  console,
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

test("with its own token source, the client runs where there are web globals only", async () => {
  const program = join(inject("project"), "worker.js");
  await cp(new URL("programs/worker.js", import.meta.url), program);
  const { outputFiles } = await build({
    absWorkingDir: inject("project"),
    entryPoints: [program],
    bundle: true,
    format: "iife",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["worker"],
    // Only a key pair needs it: its dynamic import stays in the bundle and is never evaluated.
    external: ["jsonwebtoken"],
    write: false,
    logLevel: "silent",
  });
  const sent: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push(`${url} ${new Headers(init.headers).get("authorization")}`);
    return Response.json({ id: "a" });
  };
  const context: { result?: Promise<unknown> } & Record<string, unknown> = { ...WEB_GLOBALS, fetch };
  createContext(context);
  const importModuleDynamically = (specifier: string) => {
    throw new Error(`There is no ${specifier} in a worker.`);
  };
  new Script(outputFiles[0]?.text ?? "", { importModuleDynamically }).runInContext(context);
  await context.result;
  expect(sent).toEqual([
    "https://api.zoom.us/v2/videosdk/sessions/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D Bearer t",
  ]);
});
