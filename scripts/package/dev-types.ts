import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./check.js";

/** Declarations may need these packages only, for every user has them, with types of their own. */
const ALLOWED = new Set(["openapi-fetch"]);

/** No declaration needs types that a user of the package does not have, such as those of our tools. */
export const devTypesCheck: Check = {
  name: "declarations",
  async run({ files, installed }) {
    const problems: string[] = [];
    const declarations = files.filter((file) => /\.d\.[cm]ts$/.test(file));
    for (const file of declarations) {
      const text = await readFile(join(installed, file), "utf8");
      for (const [, name = ""] of text.matchAll(/(?:\bfrom |\bimport\(|\bimport |\breference types=)"([^"]+)"/g)) {
        const isOurs = name.startsWith(".");
        if (!isOurs && !ALLOWED.has(name)) {
          problems.push(`${file} needs the types of ${name}, which users may not have: write them out in src/.`);
        }
      }
    }
    return { figure: `${declarations.length} files`, problems };
  },
};
