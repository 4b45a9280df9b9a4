#!/usr/bin/env bash
# Compares Zoom's rendering of the API with the document, and keeps one issue about the differences: opened, brought up
# to date, closed. usage: report-upstream.sh [file or URL]
set -euo pipefail
cd "$(dirname "$0")/../.."

rendering=${1:-https://developers.zoom.us/docs/api/video-sdk.md}
title="Zoom's API has changed"

code=0
report=$(npm run --silent upstream -- "$rendering") || code=$?
if [ "$code" -gt 1 ]; then exit "$code"; fi

issue=$(gh issue list --state open --limit 500 --json number,title --jq "map(select(.title == \"$title\"))[0].number // empty")
if [ "$code" -eq 0 ]; then
  echo "$report"
  if [ -n "$issue" ]; then gh issue close "$issue" --comment "The document matches Zoom's rendering again."; fi
  exit 0
fi

body=$(
  echo "The document differs from $rendering. CONTRIBUTING.md tells what to do, start to end."
  echo
  echo '```'
  # An issue holds 65 536 characters.
  echo "${report:0:60000}"
  echo '```'
)
if [ -n "$issue" ]; then
  gh issue edit "$issue" --body "$body"
else
  gh issue create --title "$title" --body "$body"
fi
