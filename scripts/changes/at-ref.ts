import { CommandError } from "../cli.js";
import { run } from "../package/run.js";

export const DOCUMENT_FILE = "generated/openapi.json";

export interface AtRef {
  /** Text of the document. */
  text: string;
  /** Names of the files in `.changeset/`. */
  changesets: string[];
}

/** What git has where the current branch left a ref: a tag, a branch, a commit. */
export async function readAtRef(ref: string, root: string): Promise<AtRef> {
  const git = async (...args: string[]) => (await run("git", args, root)).trim();
  const tip = await git("rev-parse", "--verify", `${ref}^{commit}`).catch((cause: unknown) => {
    throw new CommandError(`--since: git finds no commit "${ref}".`, { cause });
  });
  const commit = await git("merge-base", tip, "HEAD").catch((cause: unknown) => {
    throw new CommandError(`--since: "${ref}" and the current commit have no commit in common. Is the clone shallow?`, {
      cause,
    });
  });
  const blob = await git("rev-parse", "--verify", `${commit}:./${DOCUMENT_FILE}`).catch((cause: unknown) => {
    throw new CommandError(`--since: "${ref}" has no ${DOCUMENT_FILE}.`, { cause });
  });
  const listed = await git("ls-tree", "--name-only", commit, ".changeset/");
  return {
    text: await git("cat-file", "blob", blob),
    changesets: listed.split("\n").map((path) => path.slice(path.lastIndexOf("/") + 1)),
  };
}
