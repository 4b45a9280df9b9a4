import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { lint, loadConfig } from "@redocly/openapi-core";
import { REPOSITORY } from "../document/repository.js";

/** What Redocly's rules (redocly.yaml) say about `openapi/`, with the file and the place in it. */
export async function checkWithRedocly(root: URL = REPOSITORY): Promise<string[]> {
  const config = await loadConfig({ configPath: fileURLToPath(new URL("redocly.yaml", REPOSITORY)) });
  const problems = await lint({ ref: fileURLToPath(new URL("openapi/openapi.yaml", root)), config });
  return problems.map(({ ruleId, message, location: [at] }) => {
    const file = at === undefined ? "" : relative(fileURLToPath(root), at.source.absoluteRef);
    return `${file}${at?.pointer ?? ""}: ${message} (${ruleId})`;
  });
}
