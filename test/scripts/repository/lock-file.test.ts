import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** A package as the lock file has it; the one at "" is ours. */
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

/** What openapi-fetch and jsonwebtoken bring. One more is a decision, with its reason in SECURITY.md. */
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

/** Dev packages that would run a script when they are installed, and why they work without. */
const WITH_SCRIPT: Record<string, string> = {
  esbuild: "puts its native binary in the place of a launcher, which finds it all the same",
};

describe("what is installed", () => {
  test("is what package.json asks for", () => {
    expect(lockfileVersion).toBe(3);
    expect(packages[""]).toMatchObject({ dependencies: own.dependencies, devDependencies: own.devDependencies });
  });

  test("is known by its hash, and names no host to get it from", () => {
    expect(locked.filter(([, { integrity = "" }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
    // npm leaves it out for the registry, not for git, a file or another server.
    expect(locked.filter(([, { resolved, link }]) => resolved !== undefined || link)).toEqual([]);
  });

  test("comes from the registry, whoever asks for it", () => {
    const asked = Object.entries(packages).flatMap(([path, { dependencies, devDependencies, ...others }]) =>
      [dependencies, devDependencies, others.optionalDependencies, others.peerDependencies]
        .flatMap((wanted) => Object.entries(wanted ?? {}))
        .map(([name, range]) => `${path || "package.json"}: ${name}@${range}`),
    );
    // A range, a tag, or another name in the registry: no place such as git, a URL, a file, or user/repository.
    const fromRegistry = /: (?:@[\w.-]+\/)?[\w.-]+@(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?[\w\s.^~<>=|*+-]*$/;
    expect(asked.length).toBeGreaterThan(locked.length);
    expect(asked.filter((line) => !fromRegistry.test(line))).toEqual([]);
  });

  test("runs no script meanwhile", () => {
    expect(names(locked.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual(Object.keys(WITH_SCRIPT));
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  });
});

describe("what users get", () => {
  const runtime = locked.filter(([, { dev }]) => !dev);

  test("is two packages, and what these bring", () => {
    expect(Object.keys(own.dependencies ?? {})).toEqual(["jsonwebtoken", "openapi-fetch"]);
    expect(names(runtime)).toEqual(RUNTIME);
  });

  test.each(Object.keys(own.dependencies ?? {}))("%s: SECURITY.md says why", (name) => {
    expect(read("SECURITY.md")).toContain(`| [${name}](https://www.npmjs.com/package/${name}) | `);
  });

  test("runs no script when it is installed, ours neither", () => {
    expect(names(runtime.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([]);
    const { scripts } = own as { scripts: Record<string, string> };
    const atInstall = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"];
    expect(Object.keys(scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });
});
