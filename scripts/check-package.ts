import { copyFile, mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Check } from "./package/check.js";
import { contentsCheck } from "./package/contents.js";
import { devTypesCheck } from "./package/dev-types.js";
import { installsCheck } from "./package/installs.js";
import { pack } from "./package/pack.js";
import { publintCheck } from "./package/publint.js";
import { sizeCheck } from "./package/size.js";
import { sourceMapsCheck } from "./package/source-maps.js";
import { typesCheck } from "./package/types.js";
import { workerCheck } from "./package/worker.js";

// Checks the package as it would be published: one tarball, and all checks on that. With --keep DIR, the tarball that
// has passed them stays there.
const CHECKS: readonly Check[] = [
  publintCheck,
  typesCheck,
  contentsCheck,
  sourceMapsCheck,
  sizeCheck,
  devTypesCheck,
  installsCheck,
  workerCheck,
];

const { values } = parseArgs({ options: { keep: { type: "string" } } });

const packed = await pack();
try {
  for (const check of CHECKS) {
    const { figure, problems } = await check.run(packed).catch((error: Error) => ({
      figure: "not done",
      problems: [error.message],
    }));
    console.log(`${check.name}: ${problems.length === 0 ? "ok" : "FAILED"}, ${figure}`);
    for (const problem of problems) console.error(`  - ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
  if (values.keep !== undefined && process.exitCode === undefined) {
    await mkdir(values.keep, { recursive: true });
    await copyFile(packed.tarball, join(values.keep, basename(packed.tarball)));
  }
} finally {
  await packed[Symbol.asyncDispose]();
}
