#!/usr/bin/env bash
# Plans or applies what changed, one wave after the other: bash ci/run-waves.sh plan|apply <commit>|all
#
# A wave that fails ends the run. Give the commit of the last apply that succeeded, or `all`, and the targets of a
# wave that failed are in the next run again. ci/run-stacks.sh says what else can be set.
#
# BEDTRAIL_COMMITTED_OUTPUT  true where cdktf.out/ is committed: stale output fails
set -euo pipefail

[ $# -eq 2 ] || { echo "usage: bash $0 plan|apply <commit>|all" >&2; exit 2; }
mode=$1
from=(--changed-from "git:$2")
[ "$2" != all ] || from=()

bedtrail() { npm exec --no -- bedtrail "$@"; }
bedtrail validate
if [ "${BEDTRAIL_COMMITTED_OUTPUT:-false}" = true ]; then bedtrail synth --check; fi
bedtrail synth

waves=$(mktemp)
trap 'rm -f "$waves"' EXIT
bedtrail targets ${from[@]+"${from[@]}"} --format matrix | node -e '
  for (const { wave, targets, removed } of JSON.parse(fs.readFileSync(0)).include) {
    for (const target of removed.split(" ").filter(Boolean)) {
      console.error(`${target} is no longer in the spec. Nothing changes or destroys it any more.`);
    }
    if (targets) console.log(`${wave} ${targets}`);
  }' >"$waves"

while read -r wave targets; do
  read -ra stacks <<<"$targets"
  printf '\nWave %s: %s stacks\n' "$wave" "${#stacks[@]}"
  bash "$(dirname "$0")/run-stacks.sh" "$mode" "${stacks[@]}" </dev/null
done <"$waves"
