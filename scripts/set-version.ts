// Copies package.json's version to the other files that contain it: `changeset version` only changes package.json.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandError, command, runAsScript } from "./cli.js";

export const main = command({
  usage: "Usage: npm run version",
  async run(_values, _operands, { cwd }) {
    const { version } = JSON.parse(await readFile(join(cwd, "package.json"), "utf8")) as { version: string };

    const source = join(cwd, "src/version.ts");
    const before = await readFile(source, "utf8");
    const after = before.replace(/(VERSION = ")[^"]+"/, `$1${version}"`);
    if (!after.includes(`VERSION = "${version}"`)) throw new CommandError("src/version.ts has no VERSION constant.");
    await writeFile(source, after);

    // `npm install --package-lock-only` would ask the registry and could update other packages in a release.
    const lockFile = join(cwd, "package-lock.json");
    const lock = JSON.parse(await readFile(lockFile, "utf8")) as {
      version: string;
      packages: { "": { version: string } };
    };
    lock.version = version;
    lock.packages[""].version = version;
    await writeFile(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
    return 0;
  },
});

await runAsScript(import.meta.url, main);
