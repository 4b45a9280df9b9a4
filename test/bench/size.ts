import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Contender, installContenders } from "./contenders.js";
import { exactly, kilobytes } from "./measure.js";
import type { Section } from "./section.js";

/** What an installation and a bundle weigh. */
export async function size(): Promise<Section> {
  const { client, rivet, "openapi-fetch": openapiFetch, "hey-api": heyApi } = await installContenders();
  const installed = await Promise.all([client, openapiFetch, rivet].map(installation));
  const bundled = await Promise.all([client, openapiFetch, rivet, heyApi].map(bundle));
  const over = (key: "bytes" | "packages", { title }: Contender) =>
    exactly((installed[0]?.[key] ?? Number.NaN) / (installed.find((one) => one.title === title)?.[key] ?? Number.NaN));
  return {
    title: "Size",
    method:
      "`npm install` of the package alone into an empty folder: the bytes of all files, and the packages. The bundle is a program that makes one call, by esbuild for Node, minified, with all dependencies; behind it what it is gzipped. hey-api's client is code of the project that generates it.",
    columns: ["", "installed", "packages", "bundle", "gzipped"],
    rows: bundled.map(({ title, bytes, gzipped }) => {
      const folder = installed.find((one) => one.title === title);
      return [
        title,
        folder === undefined ? "–" : kilobytes(folder.bytes),
        folder === undefined ? "–" : String(folder.packages),
        kilobytes(bytes),
        kilobytes(gzipped),
      ];
    }),
    comparisons: [
      { what: "installed size", over: rivet.title, ratio: over("bytes", rivet), target: 0.2 },
      { what: "packages that are installed", over: rivet.title, ratio: over("packages", rivet), target: 0.55 },
      { what: "installed size", over: openapiFetch.title, ratio: over("bytes", openapiFetch) },
    ],
    chart: {
      title: "Installed size",
      unit: "kB",
      bars: installed.map(({ title, bytes }) => ({
        label: title,
        value: bytes / 1000,
        isOurs: title === client.title,
      })),
    },
    samples: Object.fromEntries(installed.map(({ title, bytes, packages }) => [title, [bytes, packages]])),
  };
}

async function installation({ title, folder }: Contender): Promise<{ title: string; bytes: number; packages: number }> {
  const modules = join(folder, "node_modules");
  const lock = JSON.parse(await readFile(join(modules, ".package-lock.json"), "utf8")) as { packages: object };
  const entries = await readdir(modules, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && entry.name !== ".package-lock.json")
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return { title, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0), packages: Object.keys(lock.packages).length };
}

async function bundle({ title, program }: Contender): Promise<{ title: string; bytes: number; gzipped: number }> {
  const outdir = `${program}.bundle`;
  await build({
    entryPoints: [program],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  const files = await Promise.all((await readdir(outdir)).map((name) => readFile(join(outdir, name))));
  await rm(outdir, { recursive: true });
  const sum = (sizes: number[]) => sizes.reduce((total, bytes) => total + bytes, 0);
  return {
    title,
    bytes: sum(files.map(({ length }) => length)),
    gzipped: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
  };
}
