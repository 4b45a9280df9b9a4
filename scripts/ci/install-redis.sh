#!/usr/bin/env bash
# What `npm run test:redis` needs, on the machines of the workflows.
set -euo pipefail
sudo apt-get update -qq
sudo apt-get install -y -qq --no-install-recommends redis-server >/dev/null
