// Lints openapi/ with Redocly's rules (redocly.yaml) and ours (scripts/lint/).
import { bundleDocument } from "./document/bundle.js";
import { checkConventions } from "./lint/conventions.js";
import { checkExamples } from "./lint/examples.js";
import { checkWithRedocly } from "./lint/redocly.js";
import { findUnused } from "./lint/unused.js";

const redocly = await checkWithRedocly();
// Before bundling, which fails without naming a file if a reference has no target.
for (const problem of redocly) console.error(problem);
const document = await bundleDocument();
const ours = [...checkConventions(document), ...checkExamples(document), ...(await findUnused(document))];
for (const problem of ours) console.error(problem);
if (redocly.length + ours.length > 0) process.exit(1);
console.log("openapi/ follows the rules.");
