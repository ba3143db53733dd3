import { logFolder } from "../../spec/log-folder";
import { consumerRoleNames } from "../../spec/names/consumer-role-names";
import type { ReplicatingAccounts, ReplicaWriters } from "./replica-writer-settings";
import { deliveryPrefixes } from "../settings/delivery-prefixes";
import { fillText, type TargetFacts } from "../templates/fill-template";
import type { Settings } from "../settings/settings";
import {
  escapePlaceholders,
  literalTemplate,
  parseTemplate,
  type Template,
} from "../templates/template";

/** Who replicates into a bucket, and with which settings. */
interface Replication {
  readonly bucketArn: string;
  readonly organizationId: string | undefined;
  /** The accounts that replicate, as texts that may hold placeholders. */
  readonly accounts: readonly string[];
  /** The settings of the buckets that are replicated. */
  readonly sources: readonly Pick<Settings<Template>, "s3" | "cloudwatch">[];
  readonly facts: Pick<TargetFacts, "name" | "partition">;
}

/**
 * The roles that may replicate: those of the organisation, or, where the spec does not name it, of each account.
 *
 * The account in the ARN of a log is that of whoever writes it, so that no account can write in another's name.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function replicaWriters(replication: Replication): ReplicaWriters<Template> {
  const { sources, bucketArn } = replication;
  const prefixes = sources.flatMap((source) => deliveryPrefixes(source));
  const paths = prefixes.map((prefix) => pathPattern(prefix, replication.facts));
  const logArns = [...new Set(paths)].map((path) => `${bucketArn}/${path}`);
  return {
    accounts: replicatingAccounts(replication),
    roleArns: literalList(roleArnPatterns(replication)),
    logArns: literalList(logArns),
  };
}

function replicatingAccounts({
  organizationId,
  accounts,
}: Replication): ReplicatingAccounts<Template> {
  if (organizationId !== undefined) {
    return { kind: "organization", id: literalTemplate(organizationId) };
  }
  const roots = [...new Set(accounts)].sort().map((id) => `arn:{partition}:iam::${id}:root`);
  return { kind: "accounts", rootArns: { kind: "json-template", value: roots } };
}

/**
 * The ARNs of the roles without and with a path, with a wildcard for what differs from target to target.
 *
 * They fit whatever path it is: one that changes in one wave of targets after the other changes nothing here, and no
 * replica is refused meanwhile.
 */
function roleArnPatterns({ facts }: Replication): readonly string[] {
  const name = fillText(parseTemplate(consumerRoleNames.archive), anyTarget(facts));
  return ["", "*/"].map((path) => `arn:${facts.partition}:iam::*:role/${path}${name}`);
}

/** Where logs stand below a prefix, whatever the target. */
function pathPattern(prefix: Template | undefined, facts: Replication["facts"]): string {
  const account = "${aws:PrincipalAccount}";
  return `${logFolder(fillAny(prefix, { ...anyTarget(facts), account }), account)}*`;
}

/** What no policy knows before a target is there stands for anything. */
function anyTarget(facts: Replication["facts"]): TargetFacts {
  const anything = "*";
  return {
    ...facts,
    account: anything,
    accountName: anything,
    region: anything,
    stack: anything,
    nameWithUnderscores: anything,
    logsServicePrincipal: anything,
  };
}

function fillAny(template: Template | undefined, facts: TargetFacts): string | undefined {
  return template?.kind === "text-template" ? fillText(template, facts) : undefined;
}

/** A list of texts that are filled already: no brace in them is a placeholder's. */
function literalList(texts: readonly string[]): Template {
  return { kind: "json-template", value: texts.map(escapePlaceholders) };
}
