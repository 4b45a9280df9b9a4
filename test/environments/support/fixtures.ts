/** A project of a user: the packages that it installs besides ours, and the folder of `fixtures/` that holds its files. */
export interface Fixture {
  files: string;
  packages: Record<string, string>;
}

const RUNTIME = `${process.platform}-${process.arch}`;
const NODE_22 = { "node-22": `npm:node-${RUNTIME}@22` };
const TYPESCRIPT = { typescript: "5.9.3", "@types/node": "20.19.43" };
const NEST = { ...TYPESCRIPT, "reflect-metadata": "0.2.2", rxjs: "7.8.2" };
const jest = (version: string) => ({
  files: "jest",
  packages: {
    jest: version,
    "jest-environment-jsdom": version,
    "jest-fixed-jsdom": "0.0.11",
    "ts-jest": "29.4.5",
    ...TYPESCRIPT,
  },
});
const nest = (version: string) => ({
  files: "nest",
  packages: {
    "@nestjs/common": version,
    "@nestjs/core": version,
    "@nestjs/platform-express": version,
    ...NEST,
  },
});

/** Exact versions: a matrix of moving versions would say nothing. */
export const FIXTURES = {
  "jest-29": jest("29.7.0"),
  "jest-30": jest("30.2.0"),
  vitest: { files: "vitest", packages: { vitest: "4.1.12", jsdom: "26.1.0", "@stoplight/prism-cli": "5.14.2" } },
  node: { files: "node", packages: {} },
  proxies: { files: "proxies", packages: { undici: "6.21.3", ...NODE_22 } },
  bundlers: {
    files: "bundlers",
    packages: {
      esbuild: "0.28.2",
      rollup: "4.52.4",
      "@rollup/plugin-commonjs": "28.0.6",
      "@rollup/plugin-node-resolve": "16.0.2",
      "@rollup/plugin-json": "6.1.0",
      rolldown: "1.0.0-rc.3",
      webpack: "5.102.1",
    },
  },
  workers: { files: "workers", packages: { miniflare: "4.20251011.0", esbuild: "0.28.2", ...NODE_22 } },
  "next-14": { files: "next", packages: { next: "14.2.33", react: "18.3.1", "react-dom": "18.3.1" } },
  "next-16": { files: "next", packages: { next: "16.0.0", react: "19.2.0", "react-dom": "19.2.0" } },
  "nest-10": nest("10.4.20"),
  "nest-11": nest("11.1.6"),
  tools: {
    files: "tools",
    packages: {
      "@apidevtools/swagger-parser": "12.1.0",
      "@hey-api/openapi-ts": "0.88.0",
      "@seriousme/openapi-schema-validator": "2.11.0",
      "@stoplight/spectral-cli": "6.16.3",
      "openapi-to-postmanv2": "6.3.3",
      typescript: "5.9.3",
    },
  },
  bun: { files: "runtimes", packages: { bun: `npm:@oven/bun-${RUNTIME}@1.3.0` } },
  deno: { files: "runtimes", packages: { deno: `npm:@deno/${RUNTIME}-glibc@2.5.4` } },
} satisfies Record<string, Fixture>;

export type FixtureName = keyof typeof FIXTURES;
