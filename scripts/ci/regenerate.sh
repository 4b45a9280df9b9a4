#!/usr/bin/env bash
# Updates what is generated and the document's changeset from openapi/, commits and pushes them. Does nothing if they are
# up to date, and fails if the document breaks a rule. usage: regenerate.sh <branch that this one started from>
set -euo pipefail
cd "$(dirname "$0")/../.."

npm run --silent document:lint
npm run --silent generate
npm run --silent changeset:from-document -- --since "$1"
git add --all generated README.md docs/guides .changeset
if git diff --cached --quiet; then
  echo "Nothing to commit."
  exit 0
fi
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet --message "chore: regenerate from openapi/"
git push
