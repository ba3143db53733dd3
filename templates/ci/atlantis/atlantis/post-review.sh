#!/usr/bin/env bash
# The hook after all plans of a pull request: one comment on GitHub that says what they do together, in place of the
# one before. It comments as the user of Atlantis, with the token that the server has (ATLANTIS_GH_TOKEN).
set -euo pipefail

[ -d cdktf.out/plans ] || exit 0
review=$(mktemp)
trap 'rm -f "$review"' EXIT
# What it finds does not end the hook: a pull request is approved by people.
bedtrail review cdktf.out/plans --spec bedtrail.yaml --format markdown >"$review" || true
# A plan holds all values, and the next ones are made anew.
rm -rf cdktf.out/plans
[ -n "${ATLANTIS_GH_TOKEN:-}" ] || exit 0
node "$(dirname "$0")/post-review.mjs" "$review"
