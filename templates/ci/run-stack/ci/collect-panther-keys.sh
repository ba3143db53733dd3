#!/usr/bin/env bash
# Prints the keys that Panther has to be told of, as a file of variables: bash ci/collect-panther-keys.sh plan|apply
#
# BEDTRAIL_OUT  the output folder of bedtrail, cdktf.out by default
#
# A key has an ARN once its stack was applied, and Panther is to have it when it makes the log source: it does not take
# another one well. Keys in panther.auto.tfvars.json, beside the output, count as they are; the others are read from the
# states of their stacks. A plan does without those that are not made yet, and an apply does not.
set -euo pipefail

mode=$1
output=${BEDTRAIL_OUT:-cdktf.out}
keys=$output/../panther.auto.tfvars.json

missing=$(node -p '
  const [configuration, keys] = process.argv.slice(1).map((file) =>
    fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {});
  Object.entries(configuration.locals?.sources ?? {})
    .filter(([stack, { kms_key_arn }]) => kms_key_arn === null && !keys.kms_key_arns?.[stack])
    .map(([stack]) => stack)
    .join(" ")' "$output/stacks/panther/cdk.tf.json" "$keys")

collected=()
for stack in $missing; do
  folder=$output/stacks/$stack
  if terraform -chdir="$folder" init -input=false -no-color >/dev/null &&
    key=$(terraform -chdir="$folder" output -no-color -raw panther_kms_key_arn) && [[ $key == arn:* ]]; then
    collected+=("$stack=$key")
  elif [ "$mode" = apply ]; then
    echo "The key of $stack is not known. Apply $stack first, or write its output panther_kms_key_arn into panther.auto.tfvars.json." >&2
    exit 1
  fi
done

node -p '
  const [keys, ...collected] = process.argv.slice(1);
  const written = fs.existsSync(keys) ? JSON.parse(fs.readFileSync(keys, "utf8")) : {};
  const found = collected.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
  JSON.stringify({ ...written, kms_key_arns: { ...written.kms_key_arns, ...Object.fromEntries(found) } })' \
  "$keys" ${collected[@]+"${collected[@]}"}
