import { defaults } from "../../spec/defaults";
import type { JsonMap } from "../../spec/json-value";
import { findRegion } from "../../spec/regions";
import type { Spec } from "../../spec/spec";
import { centralFacts } from "./central-facts";
import type { CentralStack } from "./central-stack";
import {
  listPantherSources,
  asksForPantherSource,
  type PantherSourceOfStack,
} from "../consumers/list-panther-sources";
import type { PantherSettings } from "./panther-settings";
import { placeCentralStack } from "./place-central-stack";
import { readCentralTerraform } from "./read-central-terraform";
import type { Target } from "../target";
import { escapePlaceholders, type Template } from "../templates/template";

/** The stack that makes the log sources of all targets that ask for one; none where none does, or Panther is nowhere. */
export function resolvePanther(
  spec: Spec,
  targets: readonly Target[],
  archives: readonly CentralStack[],
): readonly CentralStack[] {
  const asking = targets.filter(asksForPantherSource);
  const sources = listPantherSources({ targets: asking, centralStacks: archives });
  const { accountId, region: code } = sources[0]?.written ?? {};
  const region = code === undefined ? undefined : findRegion(code);
  if (accountId === undefined || region === undefined) return [];
  return [
    placeCentralStack(spec, {
      block: "panther",
      region,
      facts: centralFacts(spec, "panther", accountId, region),
      // Panther tries out a role when its log source is made, so that all targets come before.
      wave: targets.reduce((last, { wave }) => Math.max(last, wave), 0) + 1,
      settings: readPantherStack(spec, sources),
    }),
  ];
}

/** The stack has nothing of AWS, and so neither role nor tags. */
function readPantherStack(
  spec: Spec,
  sources: readonly PantherSourceOfStack[],
): PantherSettings<Template> {
  const { requiredVersion, awsProvider, backend } = readCentralTerraform(
    spec.terraform ?? {},
    "panther",
  );
  const byStack = sources.map((source) => [source.stack, describeSource(source)] as const);
  return {
    terraform: { requiredVersion, awsProvider, backend },
    deletionProtection: false,
    sources: { kind: "json-template", value: Object.fromEntries(byStack) },
  };
}

/** A log source by the names of the provider: https://registry.terraform.io/providers/panther-labs/panther/latest/docs/resources/s3_source */
function describeSource({ source, key, written }: PantherSourceOfStack): JsonMap {
  const hours = written.silentAfterHours ?? defaults.panther.silentAfterHours;
  return {
    name: source.name,
    aws_account_id: source.accountId,
    bucket_name: source.bucketName,
    log_processing_role_arn: source.roleArn,
    log_stream_type: source.streamType,
    log_stream_type_options: source.keepsEnvelope ? { retain_envelope_fields: true } : null,
    prefix_log_types: source.folders.map(({ prefix, excludedPrefixes }) => ({
      prefix: escapePlaceholders(prefix),
      log_types: [source.logType],
      excluded_prefixes: excludedPrefixes.map(escapePlaceholders),
    })),
    kms_key_arn: keyArnOf(key),
    panther_managed_bucket_notifications_enabled: source.managesNotifications,
    minutes_threshold: hours * 60,
  };
}

/** The ARN of a given key, nothing where there is no key, and null where only an apply will tell. */
function keyArnOf(key: PantherSourceOfStack["key"]): string | null {
  if (key?.kind === "own-key") return null;
  return key?.kind === "given-key" ? key.keyArn : "";
}
