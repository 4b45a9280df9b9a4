import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
const AUTHOR = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];

export interface Finished {
  code: number;
  stdout: string;
  stderr: string;
}

/** A git repository of its own, in a temporary folder. */
export async function startRepository() {
  const root = await mkdtemp(join(tmpdir(), "changes-"));
  const execute = (args: string[]): Promise<Finished> =>
    promisify(execFile)(process.execPath, args, { cwd: root }).then(
      (finished) => ({ code: 0, ...finished }),
      (finished: Finished) => finished,
    );
  const git = (...args: string[]) => promisify(execFile)("git", [...AUTHOR, ...args], { cwd: root });
  await git("init", "--quiet", "--initial-branch=main");

  return {
    root,
    git,
    async write(path: string, content: string | object) {
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
    },
    read: (path: string) => readFile(join(root, path), "utf8"),
    async changesets() {
      const files = await readdir(join(root, ".changeset"));
      return files.filter((file) => file.endsWith(".md")).sort();
    },
    async commit(subject: string) {
      await git("add", "--all");
      await git("commit", "--quiet", "--message", subject);
      return (await git("rev-parse", "HEAD")).stdout.trim();
    },
    /** Runs one of our scripts. */
    run: (script: string, ...args: string[]) =>
      execute([tsx, fileURLToPath(new URL(`../../../scripts/${script}`, import.meta.url)), ...args]),
    changeset: (...args: string[]) => execute([fileURLToPath(import.meta.resolve("@changesets/cli/bin.js")), ...args]),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
