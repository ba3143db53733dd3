#!/usr/bin/env bash
# Plans or applies with Terramate what changed, one wave after the other: bash ci/run-terramate.sh plan|apply
#
# Terramate finds changes in what is committed, so cdktf.out/ is committed here: take it out of .gitignore. After each
# change of the spec, and before the commit:
#   npm exec --no -- bedtrail synth
#   npm exec --no -- bedtrail targets --format json | node ci/write-stacks.mjs
# A pull request runs `plan`. The default branch runs `apply`, where Terramate compares with the commit before. After
# a failure, or for everything, say what to compare with:
#
# BEDTRAIL_CHANGED_FROM  a commit, or `all`
# BEDTRAIL_PARALLELISM   stacks at a time, 4 by default
# TF_PLUGIN_CACHE_DIR    a folder that holds the AWS provider already, since Terraform fills it for one run at a time
set -euo pipefail

[ $# -eq 1 ] || { echo "usage: bash $0 plan|apply" >&2; exit 2; }
mode=$1
root=$PWD
bedtrail() { npm exec --no -- bedtrail "$@"; }

bedtrail validate
bedtrail synth --check
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bedtrail targets --format json >"$work/targets.json"
node ci/write-stacks.mjs <"$work/targets.json"
[ -z "$(git status --porcelain -- cdktf.out)" ] || { echo "Run ci/write-stacks.mjs, and commit what it writes." >&2; exit 1; }

changed=(--changed)
case ${BEDTRAIL_CHANGED_FROM:-} in
  "") ;;
  all) changed=() ;;
  *) changed=(--changed --git-change-base "$BEDTRAIL_CHANGED_FROM") ;;
esac

export BEDTRAIL_OUT=$root/cdktf.out TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE=true
waves=$(node -p '[...new Set(JSON.parse(fs.readFileSync(process.argv[1])).targets.map(({ wave }) => wave))].join(" ")' "$work/targets.json")
for wave in $waves; do
  printf '\nWave %s\n' "$wave"
  # Without --continue-on-error, the first stack that fails stops those that have not begun.
  terramate run ${changed[@]+"${changed[@]}"} --tags "wave-$wave" --parallel "${BEDTRAIL_PARALLELISM:-4}" -- \
    bash -c 'bash "$0" "$1" "$(basename "$PWD")"' "$root/ci/run-stack.sh" "$mode"
done
