#!/usr/bin/env bash
# Compares what Zoom publishes about the API with the document. Opens, updates or closes the one issue about the
# differences. usage: report-upstream.sh [file or URL]…
set -euo pipefail
cd "$(dirname "$0")/../.."

zoom=https://developers.zoom.us
if [ $# -eq 0 ]; then
  # OpenAPI, or else Markdown.
  set -- "$zoom/api-hub/video-sdk/methods/endpoints.json|$zoom/docs/api/video-sdk.md" \
    "$zoom/docs/api/video-sdk/events.md" \
    "$zoom/api/zoap/rtms/events|$zoom/docs/api/rtms/events.md" \
    "$zoom/changelog/video-sdk/" \
    "$zoom/changelog/rtms/"
fi
title="Zoom's API has changed"

code=0
report=$(npm run --silent upstream -- "$@") || code=$?
if [ "$code" -gt 1 ]; then exit "$code"; fi

# Anyone can open an issue with this title: ours is by a workflow.
issue=$(gh issue list --state open --search "author:app/github-actions" --limit 500 --json number,title \
  --jq "map(select(.title == \"$title\"))[0].number // empty")
if [ "$code" -eq 0 ]; then
  echo "$report"
  if [ -n "$issue" ]; then gh issue close "$issue" --comment "The document matches Zoom's API reference again."; fi
  exit 0
fi

# Longer than any run of backticks in the report, which has text from Zoom's pages.
fence='```'
while [[ "$report" == *"$fence"* ]]; do fence+='`'; done

body=$(
  echo "The document differs from what Zoom publishes ($*). See \"When the API changes\" in CONTRIBUTING.md."
  echo
  echo "$fence"
  # An issue can have 65,536 characters.
  echo "${report:0:60000}"
  echo "$fence"
)
if [ -n "$issue" ]; then
  gh issue edit "$issue" --body "$body"
else
  gh issue create --title "$title" --body "$body"
fi
