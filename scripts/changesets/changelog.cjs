// Writes the lines of CHANGELOG.md for `changeset version`. @changesets/changelog-github asks GitHub for the pull request
// of each commit, so it fails without a GITHUB_TOKEN and network. Git is enough: it has the commit, and the subject of a
// squashed commit ends with the number of its pull request.
const { execFileSync } = require("node:child_process");

/** @param {{ commit?: string, summary: string }} changeset */
async function getReleaseLine({ commit, summary }) {
  const [first, ...rest] = summary.split("\n").map((line) => line.trimEnd());
  // Markdown ends the list item at a line that is not indented.
  const lines = rest.map((line) => (line === "" ? "" : `  ${line}`));
  const links = commit === undefined ? "" : `${linksOf(commit)} `;
  return [`- ${links}${first}`, ...lines].join("\n");
}

/** The repository has a single package, so nothing in it depends on another version. */
async function getDependencyReleaseLine() {
  return "";
}

function linksOf(commit) {
  const repository = repositoryUrl();
  const subject = execFileSync("git", ["log", "-1", "--format=%s", commit], {
    cwd: __dirname,
    encoding: "utf8",
  }).trim();
  const number = /\(#(\d+)\)$/.exec(subject)?.[1];
  const pull = number === undefined ? "" : `[#${number}](${repository}/pull/${number}) `;
  return `${pull}[\`${commit.slice(0, 7)}\`](${repository}/commit/${commit})`;
}

function repositoryUrl() {
  const { repository } = require("../../package.json");
  return repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}

module.exports = { getReleaseLine, getDependencyReleaseLine };
