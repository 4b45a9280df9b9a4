import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/root.js";

const BELOW = ["core", "internal"];
/** What each folder of src/ may import beside itself, `generated` and `version`. ARCHITECTURE.md has the same table. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  internal: ["core"],
  auth: BELOW,
  "rate-limit": BELOW,
  webhooks: BELOW,
  resources: BELOW,
  "resolve-config": [...BELOW, "auth", "rate-limit"],
  client: [...BELOW, "resolve-config", "resources"],
  opentelemetry: ["core"],
  redis: [...BELOW, "rate-limit", "webhooks"],
  download: [...BELOW, "client", "auth"],
  testing: [...BELOW, "client", "rate-limit", "webhooks"],
  cli: ["internal"],
  index: [...BELOW, "auth", "client", "resources"],
  version: [],
};

type Imports = ReadonlyMap<string, readonly string[]>;

/** Every source file with what it imports, types included. */
function importsOf(files: readonly string[], read: (file: string) => string): Imports {
  return new Map(
    files.map((file) => {
      const specifiers = [...read(file).matchAll(/(?:\bfrom |\bimport\(|^import )"(\.[^"]+)"/gm)];
      return [file, specifiers.map(([, path = ""]) => join(dirname(file), path).replace(/\.js$/, ".ts"))];
    }),
  );
}

/** `src/core/page.ts` → `core`, `src/client.ts` → `client`. */
const roomOf = (file: string) => /^src\/([\w-]+)/.exec(file)?.[1] ?? "generated";

function forbidden(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) => {
    const room = roomOf(file);
    const allowed = [room, "generated", "version", ...(MAY_IMPORT[room] ?? [])];
    return targets.filter((target) => !allowed.includes(roomOf(target))).map((target) => `${file} imports ${target}`);
  });
}

function circles(imports: Imports): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) {
      for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".ts"));
const imports = importsOf(files, (file) => readFileSync(`${ROOT}${file}`, "utf8"));

describe("the imports of src/", () => {
  test("follow the table", () => {
    expect(forbidden(imports)).toEqual([]);
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test("have no circles, those of types included", () => {
    expect(circles(imports)).toEqual([]);
  });

  test("an arrow back would be found", () => {
    const changed = new Map(imports).set("src/core/page.ts", ["src/core/errors.ts", "src/internal/send.ts"]);
    expect(forbidden(changed)).toEqual(["src/core/page.ts imports src/internal/send.ts"]);
  });

  test("a circle would be found", () => {
    const changed = new Map(imports).set("src/core/page-cursor.ts", ["src/core/page.ts"]);
    expect(circles(changed).join()).toContain("src/core/page-cursor.ts → src/core/page.ts");
  });
});

test("no file of src/ has more than 250 lines", () => {
  const long = files.filter((file) => readFileSync(`${ROOT}${file}`, "utf8").split("\n").length > 251);
  expect(long).toEqual([]);
});
