// Makes generated/ from openapi/. With --check it writes nothing and fails where a file is out of date.
// --root DIR takes the openapi/ and generated/ of another folder.
import { mkdir, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { REPOSITORY } from "./document/bundle.js";
import { driftedFiles, generatedFiles } from "./generate/files.js";

const { values } = parseArgs({ options: { check: { type: "boolean" }, root: { type: "string" } } });
const root = values.root === undefined ? REPOSITORY : pathToFileURL(`${values.root}/`);

if (values.check) {
  const drifted = await driftedFiles(root);
  for (const name of drifted) console.error(`${name} does not match openapi/: run \`npm run generate\` and commit it.`);
  if (drifted.length > 0) process.exit(1);
  console.log("generated/ matches openapi/.");
} else {
  const files = await generatedFiles(root);
  await mkdir(new URL("generated/", root), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(new URL(name, root), content);
  console.log(`Written: ${Object.keys(files).join(", ")}`);
}
