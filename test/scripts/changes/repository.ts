import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const AUTHOR = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];

/** Creates a git repository in a temporary folder. */
export async function startRepository() {
  const root = await mkdtemp(join(tmpdir(), "changes-"));
  const git = (...args: string[]) => promisify(execFile)("git", [...AUTHOR, ...args], { cwd: root });
  await git("init", "--quiet", "--template=", "--initial-branch=main");

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
      return files.filter((file) => file.endsWith(".md") && file !== "README.md").sort();
    },
    async commit(subject: string) {
      await git("add", "--all");
      await git("commit", "--quiet", "--message", subject);
      return (await git("rev-parse", "HEAD")).stdout.trim();
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
