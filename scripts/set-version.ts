// Writes package.json's version to where else it stands: `changeset version` changes that file only.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const root = process.cwd();
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };

const source = join(root, "src/version.ts");
const before = await readFile(source, "utf8");
const after = before.replace(/(VERSION = ")[^"]+"/, `$1${version}"`);
if (!after.includes(`VERSION = "${version}"`)) throw new Error("src/version.ts has no VERSION to write to.");
await writeFile(source, after);

// Not by `npm install --package-lock-only`, which asks the registry and may move other packages: a release does not.
const lockFile = join(root, "package-lock.json");
const lock = JSON.parse(await readFile(lockFile, "utf8")) as { version: string; packages: { "": { version: string } } };
lock.version = version;
lock.packages[""].version = version;
await writeFile(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
