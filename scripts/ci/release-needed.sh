#!/usr/bin/env bash
# Prints publish=true where the registry doesn't have the version of package.json yet, else publish=false.
set -euo pipefail
cd "$(dirname "$0")/../.."

package=$(node -p 'const { name, version } = require("./package.json"); `${name}@${version}`')
code=0
answer=$(npm view "$package" version --json 2>&1) || code=$?
# A version that is not there is nothing on stdout, a package that is not there an error of this code.
if [ "$code" -ne 0 ] && [[ "$answer" != *E404* ]]; then
  echo "$answer" >&2
  exit "$code"
fi
if [ "$code" -eq 0 ] && [ -n "$answer" ]; then echo "publish=false"; else echo "publish=true"; fi
