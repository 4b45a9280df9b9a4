import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** A package in the lock file; the one at "" is ours. */
interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: true;
  dev?: true;
  hasInstallScript?: true;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
const own = JSON.parse(read("package.json")) as Locked;
const { lockfileVersion, packages } = JSON.parse(read("package-lock.json")) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages).filter(([path]) => path !== "");
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const names = (entries: [string, Locked][]) => [...new Set(entries.map(([path]) => nameOf(path)))].sort();

/** openapi-fetch, jsonwebtoken and their dependencies. Adding one is a decision; SECURITY.md gives the reason. */
const RUNTIME = [
  "buffer-equal-constant-time",
  "ecdsa-sig-formatter",
  "jsonwebtoken",
  "jwa",
  "jws",
  "lodash.includes",
  "lodash.isboolean",
  "lodash.isinteger",
  "lodash.isnumber",
  "lodash.isplainobject",
  "lodash.isstring",
  "lodash.once",
  "ms",
  "openapi-fetch",
  "openapi-typescript-helpers",
  "safe-buffer",
  "semver",
];

/** Dev packages with install scripts, and why they work without running them. */
const WITH_SCRIPT: Record<string, string> = {
  esbuild: "replaces its launcher with the native binary, which the launcher also finds",
  msw: "copies its service worker into browser apps",
};

describe("the lock file", () => {
  test("matches package.json", () => {
    expect(lockfileVersion).toBe(3);
    expect(packages[""]).toMatchObject({ dependencies: own.dependencies, devDependencies: own.devDependencies });
  });

  test("has a hash and no URL for each package", () => {
    expect(locked.filter(([, { integrity = "" }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
    // npm omits `resolved` for the registry, but not for git, a file or another server.
    expect(locked.filter(([, { resolved, link }]) => resolved !== undefined || link)).toEqual([]);
  });

  test("only has packages from the registry", () => {
    const requested = Object.entries(packages).flatMap(([path, { dependencies, devDependencies, ...others }]) =>
      [dependencies, devDependencies, others.optionalDependencies, others.peerDependencies]
        .flatMap((wanted) => Object.entries(wanted ?? {}))
        .map(([name, range]) => `${path || "package.json"}: ${name}@${range}`),
    );
    // A range, a tag or an alias in the registry; not git, a URL, a file or user/repository.
    const fromRegistry = /: (?:@[\w.-]+\/)?[\w.-]+@(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?[\w\s.^~<>=|*+-]*$/;
    expect(requested.length).toBeGreaterThan(locked.length);
    expect(requested.filter((line) => !fromRegistry.test(line))).toEqual([]);
  });

  test("runs no install scripts", () => {
    expect(names(locked.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual(Object.keys(WITH_SCRIPT));
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  });
});

describe("what users install", () => {
  const runtime = locked.filter(([, { dev }]) => !dev);

  test("is two packages and their dependencies", () => {
    expect(Object.keys(own.dependencies ?? {})).toEqual(["jsonwebtoken", "openapi-fetch"]);
    expect(names(runtime)).toEqual(RUNTIME);
  });

  test.each(Object.keys(own.dependencies ?? {}))("%s is explained in SECURITY.md", (name) => {
    expect(read("SECURITY.md")).toContain(`| [${name}](https://www.npmjs.com/package/${name}) | `);
  });

  test("runs no install scripts, including ours", () => {
    expect(names(runtime.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([]);
    const { scripts } = own as { scripts: Record<string, string> };
    const atInstall = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"];
    expect(Object.keys(scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });
});
