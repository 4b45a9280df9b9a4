import { cp } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import type { Check } from "./check.js";

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

/**
 * With a token source of its own, a program runs in a worker. jsonwebtoken is marked external, as such a program's own
 * bundle would: its dynamic import stays as text and is never evaluated, for only a key pair needs it. To leave out the
 * import too, the package would need a condition and a second build for workers, which is much for 30 bytes.
 */
export const workerCheck: Check = {
  name: "worker",
  async run({ project }) {
    const program = join(project, "worker.js");
    await cp(fileURLToPath(new URL("programs/worker.js", import.meta.url)), program);
    const { outputFiles, metafile } = await build({
      absWorkingDir: project,
      entryPoints: [program],
      bundle: true,
      minify: true,
      format: "iife",
      platform: "neutral",
      mainFields: ["module", "main"],
      conditions: ["worker"],
      external: ["jsonwebtoken"],
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const problems: string[] = [];
    for (const input of Object.keys(metafile.inputs)) {
      if (input.includes("node_modules/jsonwebtoken/")) {
        problems.push(
          `${input} is in the bundle: jsonwebtoken may only be imported dynamically, as in src/auth/api-jwt.ts.`,
        );
      }
    }
    for (const { path, kind } of Object.values(metafile.outputs).flatMap(({ imports }) => imports)) {
      if (path === "jsonwebtoken" && kind === "dynamic-import") continue;
      const what = path.startsWith("node:") || builtinModules.includes(path) ? "a built-in module of Node" : "a module";
      problems.push(`The bundle imports ${path} (${kind}), ${what} that a worker does not have.`);
    }
    const code = outputFiles[0]?.text ?? "";
    if (problems.length === 0) problems.push(...(await runInWorker(code)));
    return { figure: `${code.length} bytes, 1 call`, problems };
  },
};

async function runInWorker(code: string): Promise<string[]> {
  const urls: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    urls.push(`${url} ${new Headers(init.headers).get("authorization")}`);
    return Response.json({ id: "a" });
  };
  const context: { result?: Promise<unknown> } & Record<string, unknown> = { ...WEB_GLOBALS, fetch };
  createContext(context);
  const evaluated: string[] = [];
  const script = new Script(code, {
    importModuleDynamically: (specifier) => {
      evaluated.push(specifier);
      throw new Error(`There is no ${specifier} in a worker.`);
    },
  });
  try {
    script.runInContext(context);
    await context.result;
  } catch (error) {
    return [`The program fails in a worker: ${error}. Something in src/ needs what only Node has.`];
  }
  const expected = "https://api.zoom.us/v2/videosdk/sessions/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D Bearer t";
  if (urls.join() !== expected) return [`The program sends ${urls.join()} instead of ${expected}.`];
  return evaluated.map((specifier) => `The program loads ${specifier}, which it has no need of.`);
}
