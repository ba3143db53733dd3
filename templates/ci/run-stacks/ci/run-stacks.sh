#!/usr/bin/env bash
# Plans or applies several stacks, a few at a time: bash ci/run-stacks.sh plan|apply <stack>...
#
# BEDTRAIL_PARALLELISM  how many at a time, 4 by default
#
# The first stack runs alone. It fills the provider cache, which Terraform does not protect against several
# writers; and what is wrong everywhere goes wrong once. A stack that fails stops those that have not begun,
# and none that is running.
set -euo pipefail

mode=$1
shift
[ $# -gt 0 ] || { echo "No stack to $mode."; exit 0; }

scripts=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/plugins" "$work/logs" "$work/done"
touch "$work/printing"

export TF_PLUGIN_CACHE_DIR=${TF_PLUGIN_CACHE_DIR:-$work/plugins}
# Without it, Terraform downloads the provider again for each stack that has no lock file.
export TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE=true

run_one() {
  local log=$work/logs/$1 outcome=FAILED
  if bash "$scripts/run-stack.sh" "$mode" "$1" >"$log" 2>&1; then
    outcome=done
    touch "$work/done/$1"
  fi
  # One log at a time, and each in one piece.
  {
    flock 9
    printf '\n=== %s: %s\n' "$1" "$outcome"
    cat "$log"
  } 9>"$work/printing"
  # xargs begins nothing more after 255, and waits for what is running.
  [ "$outcome" = done ] || return 255
}
export -f run_one
export scripts work mode

report() {
  printf '\n%s of %s stacks: %s done.\n' "$mode" "$#" "$(find "$work/done" -type f | wc -l | tr -d ' ')"
  for stack in "$@"; do
    [ -e "$work/logs/$stack" ] || echo "  not begun: $stack"
    [ ! -e "$work/logs/$stack" ] || [ -e "$work/done/$stack" ] || echo "  FAILED: $stack"
  done
}

code=0
bash -c 'run_one "$1"' _ "$1" || code=1
if [ "$code" -eq 0 ] && [ $# -gt 1 ]; then
  printf '%s\n' "${@:2}" |
    xargs -n 1 -P "${BEDTRAIL_PARALLELISM:-4}" bash -c 'run_one "$1"' _ || code=1
fi
report "$@"
exit "$code"
