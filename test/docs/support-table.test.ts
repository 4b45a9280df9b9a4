import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FIXTURES, type FixtureName } from "../environments/support/fixtures.js";
import { ROOT } from "../support/root.js";

const read = (path: string) => readFileSync(ROOT + path, "utf8");

/** The version that the matrix installs: the major one, or with the minor one while that is what changes. */
function version(fixture: FixtureName, name: string, parts = 1): string {
  const packages: Record<string, string> = FIXTURES[fixture].packages;
  return (
    /[\d.]+$/
      .exec(packages[name] ?? "")?.[0]
      .split(".", parts)
      .join(".") ?? "?"
  );
}

test("the README promises what the matrix of environments runs", () => {
  const next = [version("next-14", "next"), version("next-16", "next")].join(" and ");
  const nest = [version("nest-10", "@nestjs/core"), version("nest-11", "@nestjs/core")].join(" and ");
  const jest = [version("jest-29", "jest"), version("jest-30", "jest")].join(" and ");
  const bundlers = ["esbuild", "rollup", "rolldown", "webpack"];
  expect(Object.keys(FIXTURES.bundlers.packages)).toEqual(expect.arrayContaining(bundlers));
  const [oldest = "", ...others] = /node: \[(.*?)\]/.exec(read(".github/workflows/ci.yml"))?.[1]?.split(", ") ?? [];
  const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
  expect(engines.node).toMatch(new RegExp(`^>=${oldest}\\.`));
  const readme = read("README.md");
  for (const row of [
    `| Node | ${[engines.node.slice(2), ...others].join(", ")}; ES modules and CommonJS |`,
    `| other runtimes | Bun ${version("bun", "bun", 2)}, Deno ${version("deno", "deno", 2)}, Cloudflare Workers, Next.js ${next}, NestJS ${nest} |`,
    `| tests and bundlers | Jest ${jest}, Vitest ${version("vitest", "vitest")}, \`node:test\`; ${bundlers.join(", ")} |`,
  ]) {
    expect(readme).toContain(row);
  }
});
