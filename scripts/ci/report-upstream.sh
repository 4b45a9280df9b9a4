#!/usr/bin/env bash
# Compares Zoom's published API reference with the document. Opens, updates or closes the one issue about the
# differences. usage: report-upstream.sh [file or URL]
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
  if [ -n "$issue" ]; then gh issue close "$issue" --comment "The document matches Zoom's API reference again."; fi
  exit 0
fi

body=$(
  echo "The document differs from $rendering. See \"When the API changes\" in CONTRIBUTING.md."
  echo
  echo '```'
  # An issue can have 65,536 characters.
  echo "${report:0:60000}"
  echo '```'
)
if [ -n "$issue" ]; then
  gh issue edit "$issue" --body "$body"
else
  gh issue create --title "$title" --body "$body"
fi
