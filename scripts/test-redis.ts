import { spawnSync } from "node:child_process";
import { env, exit } from "node:process";
import { parseArgs } from "node:util";

// Runs the tests with a real Redis. `--rounds 25` runs the test of a fleet's limit that often, at full size.
const { rounds } = parseArgs({ options: { rounds: { type: "string", default: "1" } } }).values;
const { status } = spawnSync("vitest", ["run", "--project", "redis"], {
  stdio: "inherit",
  env: { ...env, ROUNDS: rounds },
});
exit(status ?? 1);
