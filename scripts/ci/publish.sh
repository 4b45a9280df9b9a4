#!/usr/bin/env bash
# Publishes the tested tarball in a folder, and creates a GitHub release with the newest section of the changelog.
# usage: publish.sh <folder>
set -euo pipefail
tarballs=("$(cd "$1" && pwd)"/*.tgz)
cd "$(dirname "$0")/../.."

version=$(node -p 'require("./package.json").version')
if [ "${#tarballs[@]}" -ne 1 ] || [ "$(basename "${tarballs[0]}")" != "zoom-video-sdk-api-$version.tgz" ]; then
  echo "Expected zoom-video-sdk-api-$version.tgz and nothing else, found: ${tarballs[*]}" >&2
  exit 1
fi
# The step that packed and tested it printed the same checksum.
sha256sum "${tarballs[0]}"

# The release notes, read before anything is published, in case that fails.
notes=$(awk '/^## /{n++} n==1 && !/^## /' CHANGELOG.md)

npm publish "${tarballs[0]}" --provenance --access public
gh release create "v$version" "${tarballs[0]}" --title "v$version" --target "$GITHUB_SHA" --notes "$notes"
