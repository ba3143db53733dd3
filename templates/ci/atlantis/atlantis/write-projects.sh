#!/usr/bin/env bash
# The hook before each Atlantis command: compiles the spec, and writes atlantis.yaml with the stacks that the pull
# request changes. ATLANTIS_CHECKOUT_STRATEGY=merge makes the base branch known here, and part of what is planned.
set -euo pipefail

bedtrail validate
if [ "${BEDTRAIL_COMMITTED_OUTPUT:-false}" = true ]; then bedtrail synth --check; fi
bedtrail synth
rm -rf cdktf.out/plans
changes=$(mktemp)
trap 'rm -f "$changes"' EXIT
bedtrail targets --changed-from "git:origin/$BASE_BRANCH_NAME" --format json >"$changes"
node "$(dirname "$0")/write-projects.mjs" <"$changes" >atlantis.yaml
