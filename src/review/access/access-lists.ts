import { textList } from "../../iam/text-list";
import type { JsonMap, JsonValue } from "../../spec/json-value";
import type { ChangedResource } from "../stack-change";
import { blocksAt, valueAt } from "../resources/value-at";

/** What an access control list lets somebody other than the owner do. */
export interface ListedGrant {
  /** As people call them: `everyone`. */
  readonly who: string;
  /** As S3 calls it: `READ`, `FULL_CONTROL`. */
  readonly permission: string;
}

/** The groups that a list may name: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html */
const groups: Readonly<Record<string, string>> = {
  AllUsers: "everyone",
  AuthenticatedUsers: "every AWS account",
  LogDelivery: "the log delivery of Amazon S3",
};

/** What the ready-made lists add to what the owner may do. */
const readyMade: Readonly<Record<string, readonly ListedGrant[]>> = {
  "public-read": [{ who: "everyone", permission: "READ" }],
  "public-read-write": [
    { who: "everyone", permission: "READ" },
    { who: "everyone", permission: "WRITE" },
  ],
  "authenticated-read": [{ who: "every AWS account", permission: "READ" }],
  "aws-exec-read": [{ who: "Amazon EC2", permission: "READ" }],
  "log-delivery-write": [
    { who: "the log delivery of Amazon S3", permission: "WRITE" },
    { who: "the log delivery of Amazon S3", permission: "READ_ACP" },
  ],
};

/** What the access control list of a bucket or an object lets others do, in whichever way it is written. */
export function listListedGrants(values: JsonMap | undefined): readonly ListedGrant[] {
  const name = valueAt(values, "acl");
  const owner = valueAt(values, "access_control_policy", "owner", "id");
  return [
    ...(typeof name === "string" ? (readyMade[name] ?? []) : []),
    ...blocksAt(values, "grant").flatMap((grant) =>
      textList(grant["permissions"]).flatMap((permission) => listed(grant, permission, owner)),
    ),
    ...blocksAt(values, "access_control_policy", "grant").flatMap((grant) =>
      textList(grant["permission"]).flatMap((permission) =>
        blocksAt(grant, "grantee").flatMap((grantee) => listed(grantee, permission, owner)),
      ),
    ),
  ];
}

/** Buckets had their lists in themselves until version 4 of the provider, and may have them there still. */
export function hasAccessList({ type }: ChangedResource): boolean {
  return /^aws_s3_(bucket|bucket_acl|bucket_object|object|object_copy)$/.test(type);
}

/** Whoever is no group is known by a canonical id or an address; the owner is let in anyhow. */
function listed(
  grantee: JsonMap,
  permission: string,
  owner: JsonValue | undefined,
): readonly ListedGrant[] {
  const { uri, id, email, email_address: address } = grantee;
  if (typeof uri === "string" && uri !== "") {
    const name = uri.split("/").at(-1) ?? uri;
    return [{ who: groups[name] ?? uri, permission }];
  }
  const other = [id, email, address].find((name) => typeof name === "string" && name !== "");
  if (typeof other !== "string" || other === owner) return [];
  return [{ who: `another account (${other})`, permission }];
}
