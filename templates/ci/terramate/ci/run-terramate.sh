#!/usr/bin/env bash
# Plans or applies with Terramate what changed, one wave after the other:
#   bash ci/run-terramate.sh plan|apply <commit>|all
#
# A pull request plans what changed since its base. The default branch applies what changed since the last apply that
# succeeded, so that the targets of a wave that failed are in the next run again.
#
# Terramate finds changes in what is committed, so cdktf.out/ is committed here: take it out of .gitignore. After each
# change of the spec, and before the commit:
#   npm exec --no -- bedtrail synth
#   npm exec --no -- bedtrail targets --format json | node ci/write-stacks.mjs
#
# BEDTRAIL_PARALLELISM   stacks at a time, 4 by default
# TF_PLUGIN_CACHE_DIR    a folder that holds the AWS provider already, since Terraform fills it for one run at a time
set -euo pipefail

[ $# -eq 2 ] || { echo "usage: bash $0 plan|apply <commit>|all" >&2; exit 2; }
mode=$1
base=$2
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bedtrail() { npm exec --no -- bedtrail "$@"; }
# What a script of Node makes of a list of targets.
from_targets() { node -p "JSON.parse(fs.readFileSync(process.argv[1])).targets$2" "$1"; }

bedtrail validate
bedtrail synth --check
bedtrail targets --format json >"$work/all.json"
node ci/write-stacks.mjs <"$work/all.json"
[ -z "$(git status --porcelain -- cdktf.out)" ] || { echo "Run ci/write-stacks.mjs, and commit what it writes." >&2; exit 1; }

changed=()
if [ "$base" != all ]; then
  changed=(--changed --git-change-base "$base")
  bedtrail targets --changed-from "git:$base" --format json >"$work/changed.json"
  for target in $(from_targets "$work/changed.json" '.filter(({ change }) => change === "removed").map(({ id }) => id).join(" ")'); do
    echo "$target is no longer in the spec. Nothing changes or destroys it any more." >&2
  done
fi

export BEDTRAIL_OUT=$root/cdktf.out TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE=true
for wave in $(from_targets "$work/all.json" '.map(({ wave }) => wave).filter((wave, index, all) => wave !== all[index - 1]).join(" ")'); do
  printf '\nWave %s\n' "$wave"
  # Without --continue-on-error, the first stack that fails stops those that have not begun.
  terramate run ${changed[@]+"${changed[@]}"} --tags "wave-$wave" --parallel "${BEDTRAIL_PARALLELISM:-4}" -- \
    bash -c 'bash "$0" "$1" "$(basename "$PWD")"' "$root/ci/run-stack.sh" "$mode"
done
