// Lints openapi/ with Redocly's rules (redocly.yaml) and ours (scripts/lint/).
import { fileURLToPath } from "node:url";
import { lint, loadConfig } from "@redocly/openapi-core";
import { bundleDocument } from "./document/bundle.js";
import { REPOSITORY } from "./document/repository.js";
import { checkConventions } from "./lint/conventions.js";
import { checkExamples } from "./lint/examples.js";
import { findUnused } from "./lint/unused.js";

const config = await loadConfig({ configPath: fileURLToPath(new URL("redocly.yaml", REPOSITORY)) });
const redocly = await lint({ ref: fileURLToPath(new URL("openapi/openapi.yaml", REPOSITORY)), config });
const document = await bundleDocument();
const problems = [
  ...redocly.map(({ ruleId, message, location }) => `${location[0]?.pointer ?? ""} ${ruleId}: ${message}`),
  ...checkConventions(document),
  ...checkExamples(document),
  ...(await findUnused(document)),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log("openapi/ follows the rules.");
