#!/usr/bin/env bash
# Plans or applies one stack: bash ci/run-stack.sh plan|apply <stack>
#
# BEDTRAIL_OUT            the output folder of bedtrail, cdktf.out by default
# BEDTRAIL_PLAN_ROLE      the role that plans use, as arn:aws:iam::{account}:role/NAME; reading is enough for it.
#                         It takes the place of the default of the Terraform variable assume_role_arn
# BEDTRAIL_PLAN_FILE      where a plan is saved, for an engine that looks for one
# BEDTRAIL_PLANS          a folder for plans as JSON, which `bedtrail review` reads; they hold all values, also secret ones
# PANTHER_API_URL, PANTHER_API_TOKEN  for the stack `panther` alone, and handed to no other; a plan needs no more than
#                         to view log sources
# BEDTRAIL_RETRY_SECONDS  the pause before the one retry, 30 by default
set -euo pipefail

usage() {
  echo "usage: bash $0 plan|apply <stack>" >&2
  exit 2
}

[ $# -eq 2 ] || usage
mode=$1
stack=$2
folder=${BEDTRAIL_OUT:-cdktf.out}/stacks/$stack
configuration=$folder/cdk.tf.json
[ -f "$configuration" ] || { echo "There is no stack $stack: $configuration is missing." >&2; exit 2; }

# A program that the Terraform of a target starts can read its environment.
[ "$stack" = panther ] || unset PANTHER_API_URL PANTHER_API_TOKEN

use_plan_role() {
  [ -n "${BEDTRAIL_PLAN_ROLE:-}" ] || return 0
  local account
  account=$(node -p 'JSON.parse(fs.readFileSync(process.argv[1])).provider.aws?.[0].allowed_account_ids[0] ?? ""' "$configuration")
  # The stack of Panther has nothing in AWS.
  [ -n "$account" ] || return 0
  export TF_VAR_assume_role_arn=${BEDTRAIL_PLAN_ROLE//'{account}'/$account}
  # Terraform ignores the value of a variable that is not declared.
  grep -q '"assume_role_arn"' "$configuration" ||
    echo "BEDTRAIL_PLAN_ROLE has no effect: the spec has no terraform.assumeRole for $stack." >&2
}

plan_stack() {
  use_plan_role
  local saved=${BEDTRAIL_PLAN_FILE:-}
  if [ -n "${BEDTRAIL_PLANS:-}" ]; then
    mkdir -p "$BEDTRAIL_PLANS"
    # A plan that fails is not one that was forgotten: the review names it.
    echo '{"format_version":"1.2","errored":true}' >"$BEDTRAIL_PLANS/$stack.json"
    saved=${saved:-$(mktemp)}
  fi
  # A role that only reads cannot lock the state.
  terraform -chdir="$folder" plan -input=false -no-color -lock=false ${saved:+"-out=$saved"}
  [ -n "${BEDTRAIL_PLANS:-}" ] || return 0
  terraform -chdir="$folder" show -json "$saved" >"$BEDTRAIL_PLANS/$stack.json.part"
  mv "$BEDTRAIL_PLANS/$stack.json.part" "$BEDTRAIL_PLANS/$stack.json"
  [ -n "${BEDTRAIL_PLAN_FILE:-}" ] || rm -f "$saved"
}

# The plan of the pull request is not what is applied: a saved plan would keep the role that made it.
apply_once() {
  terraform -chdir="$folder" plan -input=false -no-color -lock-timeout=5m -out="$work/plan" &&
    terraform -chdir="$folder" apply -input=false -no-color -lock-timeout=5m "$work/plan" 2>&1 |
    tee "$work/log"
}

apply_stack() {
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  touch "$work/log"
  apply_once && return
  # While logging is set, Bedrock writes a test object to the bucket, and a new policy takes a moment to hold
  # everywhere. The AWS provider waits for log groups and not for buckets.
  local message
  # Terraform breaks long messages into lines, each behind a bar.
  message=$(tr -s '│ \n' ' ' <"$work/log")
  [[ $message == *"Failed to validate permissions for bucket"* ]] || return 1
  echo "Bedrock did not see the policy of the bucket yet. Once more in ${BEDTRAIL_RETRY_SECONDS:-30} seconds."
  sleep "${BEDTRAIL_RETRY_SECONDS:-30}"
  apply_once
}

case $mode in
  plan | apply) ;;
  *) usage ;;
esac
# The folder of the stack is made anew with each run, and what the targets run needs no token of Panther.
if [ "$stack" = panther ]; then
  collected=$(env -u PANTHER_API_URL -u PANTHER_API_TOKEN bash "$(dirname "$0")/collect-panther-keys.sh" "$mode")
  printf '%s\n' "$collected" >"$folder/panther.auto.tfvars.json"
fi
terraform -chdir="$folder" init -input=false -no-color >/dev/null
"${mode}_stack"
