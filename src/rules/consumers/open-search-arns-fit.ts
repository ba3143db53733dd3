import { isAccountId, type Arn } from "../../spec/aws-arn";
import { checkArn, type ArnLaw } from "../building/check-arn";
import { writtenSettings } from "../../resolve/settings/written-settings";
import type { SettingsRule } from "../rule";

const ownDomain: ArnLaw = {
  noun: "an OpenSearch domain",
  isOfKind: (arn) => names(arn, "es", /^domain\/[a-z][a-z0-9-]{2,27}$/),
  example: "arn:aws:es:us-east-1:111122223333:domain/logs",
  own: ["partition", "account", "region"],
  adviseOn: () => "Write the `ARN` that `aws opensearch describe-domain` prints.",
  nearnessHint:
    "Write {partition}, {region} and {account} for what differs from target to target, or set `endpoint` to the address of that domain: only a domain of the target's own can be looked up.",
};

const addressedDomain: ArnLaw = {
  ...ownDomain,
  own: ["partition"],
  nearnessHint: "Name a domain of each partition in a group of its own.",
};

/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/osis-get-started.html */
const collection: ArnLaw = {
  noun: "an OpenSearch Serverless collection",
  isOfKind: (arn) => names(arn, "aoss", /^collection\/[a-z0-9]{3,40}$/),
  example: "arn:aws:aoss:us-east-1:111122223333:collection/abc123def456ghi789jk",
  own: ["partition", "account", "region"],
  adviseOn: () => "Write the `arn` that `aws opensearchserverless batch-get-collection` prints.",
  nearnessHint:
    "Name a collection of each account and Region in a group or an override, or load into a domain: that may be of another account.",
};

/** Records go to a collection of the target's own, or to a domain that is its own or whose address is known. */
export const openSearchArnsFit: SettingsRule = {
  scope: "settings",
  reads: [
    "consumers.openSearch.domainArn",
    "consumers.openSearch.collectionArn",
    "consumers.openSearch.endpoint",
  ],
  check(context) {
    const { consumers } = writtenSettings(context.resolved);
    const hasAddress = consumers?.openSearch?.endpoint !== undefined;
    checkArn(context, "consumers.openSearch.domainArn", hasAddress ? addressedDomain : ownDomain);
    checkArn(context, "consumers.openSearch.collectionArn", collection);
  },
};

function names({ service, region, account, resource }: Arn, wanted: string, form: RegExp): boolean {
  return service === wanted && region !== "" && isAccountId(account) && form.test(resource);
}
