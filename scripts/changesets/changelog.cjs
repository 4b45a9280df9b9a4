// Lines of CHANGELOG.md, for `changeset version`. Its own @changesets/changelog-github asks GitHub for the pull request of
// each commit: without a GITHUB_TOKEN and network it fails, and no clean clone could be versioned. Git knows enough: the
// commit, and the pull request where the subject of a squashed commit ends with its number.
const { execFileSync } = require("node:child_process");

/** @param {{ commit?: string, summary: string }} changeset */
async function getReleaseLine({ commit, summary }) {
  const [first, ...rest] = summary.split("\n").map((line) => line.trimEnd());
  // Within a list item, what follows its first line is indented, or Markdown takes it for text after the list.
  const lines = rest.map((line) => (line === "" ? "" : `  ${line}`));
  const links = commit === undefined ? "" : `${linksOf(commit)} `;
  return [`- ${links}${first}`, ...lines].join("\n");
}

/** This repository is one package: no other one's version follows from it. */
async function getDependencyReleaseLine() {
  return "";
}

function linksOf(commit) {
  const repository = repositoryUrl();
  const subject = execFileSync("git", ["log", "-1", "--format=%s", commit], { encoding: "utf8" }).trim();
  const number = /\(#(\d+)\)$/.exec(subject)?.[1];
  const pull = number === undefined ? "" : `[#${number}](${repository}/pull/${number}) `;
  return `${pull}[\`${commit.slice(0, 7)}\`](${repository}/commit/${commit})`;
}

function repositoryUrl() {
  const { repository } = require("../../package.json");
  return repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}

module.exports = { getReleaseLine, getDependencyReleaseLine };
