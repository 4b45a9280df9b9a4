import { copyFile, cp, mkdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { npm, run } from "../../scripts/package/run.js";

export type ContenderName = "client" | "fetch" | "openapi-fetch" | "rivet" | "hey-api";

/** A way of calling the API, installed in a folder of its own. */
export interface Contender {
  name: ContenderName;
  /** As the report calls it. */
  title: string;
  folder: string;
  /** Its module in `programs/`, beside its packages. */
  program: string;
}

/** Later ones of hey-api's generator need Node 22. */
const HEY_API = "0.95.0";
const PACKAGES: Record<Exclude<ContenderName, "client">, { title: string; packages: string[] }> = {
  fetch: { title: "plain fetch", packages: [] },
  "openapi-fetch": { title: "openapi-fetch 0.17.0", packages: ["openapi-fetch@0.17.0"] },
  rivet: { title: "@zoom/rivet 0.4.0", packages: ["@zoom/rivet@0.4.0"] },
  "hey-api": {
    title: `hey-api ${HEY_API}`,
    packages: [`@hey-api/openapi-ts@${HEY_API}`, "typescript@5.9.3"],
  },
};

/** What the programs are given; each takes what it needs. */
export function settingsFor(origin: string): object {
  return { baseUrl: `${origin}/v2`, apiKey: "key", apiSecret: "secret", token: "a.token.of-some-length".repeat(6) };
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PROGRAMS = fileURLToPath(new URL("programs", import.meta.url));
/** Peers stay installed from run to run; they are no dependencies of the repository, which they would bloat. */
const CACHE = join(tmpdir(), "zoom-video-sdk-api-bench");

const installed = new Map<ContenderName, Promise<Contender>>();

/** Installs the contenders, each once; this client as its own tarball. */
export async function installContenders(
  names: readonly ContenderName[] = ["client", "fetch", "openapi-fetch", "rivet", "hey-api"],
): Promise<Record<ContenderName, Contender>> {
  const contenders: Partial<Record<ContenderName, Contender>> = {};
  for (const name of names) {
    const installation = installed.get(name) ?? (name === "client" ? installClient() : installPeer(name));
    installed.set(name, installation);
    contenders[name] = await installation;
  }
  return contenders as Record<ContenderName, Contender>;
}

async function installPeer(name: Exclude<ContenderName, "client">): Promise<Contender> {
  const { title, packages } = PACKAGES[name];
  const folder = join(CACHE, [name, ...packages.map((spec) => spec.split("@").at(-1))].join("-"));
  await install(folder, packages);
  if (name === "hey-api") await generate(folder);
  return { name, title, folder, program: join(folder, `${name}.mjs`) };
}

async function installClient(): Promise<Contender> {
  const folder = join(CACHE, "client");
  await rm(folder, { recursive: true, force: true });
  await install(folder, [await packClient()]);
  return { name: "client", title: "zoom-video-sdk-api", folder, program: join(folder, "client.mjs") };
}

/** This client as its users get it. */
async function packClient(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  await npm(["run", "--silent", "build"], ROOT);
  const packed = await npm(["pack", "--json", "--ignore-scripts", "--pack-destination", CACHE], ROOT);
  const [{ filename } = { filename: "" }] = JSON.parse(packed) as { filename: string }[];
  return join(CACHE, filename);
}

async function install(folder: string, packages: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const isInstalled = await stat(join(folder, "node_modules")).catch(() => undefined);
  if (packages.length > 0 && isInstalled === undefined) {
    await writeFile(join(folder, "package.json"), JSON.stringify({ name: "contender", private: true, type: "module" }));
    await npm(["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", ...packages], folder);
  }
  await cp(PROGRAMS, folder, { recursive: true });
}

/** The client that hey-api generates from our document, its TypeScript made into one module. */
async function generate(folder: string): Promise<void> {
  await copyFile(join(ROOT, "generated", "openapi.json"), join(folder, "openapi.json"));
  const cli = join(folder, "node_modules", "@hey-api", "openapi-ts", "bin", "run.js");
  await run(process.execPath, [cli, "-i", "openapi.json", "-o", "source", "--no-log-file", "--silent"], folder);
  const entry = 'export * from "./source/index"; export { client } from "./source/client.gen";';
  await build({
    stdin: { contents: entry, resolveDir: folder },
    outfile: join(folder, "generated.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
}
