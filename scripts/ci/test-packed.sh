#!/usr/bin/env bash
# Packs the package once, into packed/, and runs all tests on that tarball.
set -euo pipefail
cd "$(dirname "$0")/../.."

npm run --silent pack
tarballs=(packed/*.tgz)
PACKAGE_TARBALL="${tarballs[0]}" npm run test:all
