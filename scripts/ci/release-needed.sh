#!/usr/bin/env bash
# Prints publish=true if the registry doesn't have the version in package.json yet, else publish=false.
set -euo pipefail
cd "$(dirname "$0")/../.."

package=$(node -p 'const { name, version } = require("./package.json"); `${name}@${version}`')
code=0
response=$(npm view "$package" version --json 2>&1) || code=$?
# For a missing version, npm prints nothing on stdout; for a missing package, it fails with E404.
if [ "$code" -ne 0 ] && [[ "$response" != *E404* ]]; then
  echo "$response" >&2
  exit "$code"
fi
if [ "$code" -eq 0 ] && [ -n "$response" ]; then echo "publish=false"; else echo "publish=true"; fi
