import fc from "fast-check";
import type { JsonMap } from "../../src/spec/json-value";
import type {
  Archive,
  CloudWatchDestination,
  Destinations,
  Lifecycle,
  Override,
  PolicyStatement,
  Reader,
  S3Destination,
  S3Encryption,
  Spec,
  TargetGroup,
  TerraformSettings,
} from "../../src/spec/spec";
import { arbitraryConsumers } from "./arbitrary-consumers";

/** Regions of every partition that has Bedrock. */
const regions = [
  "us-east-1",
  "us-west-2",
  "eu-west-1",
  "ap-southeast-2",
  "us-gov-west-1",
  "us-iso-east-1",
  "us-isob-east-1",
  "eusc-de-east-1",
];

/** Where the strings of a spec come from; a map never gets one key twice. */
export type TextArbitrary = fc.Arbitrary<string>;

/** Every key is there or not; a key that is there is never undefined. */
function anyOf<T extends object>(model: {
  [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>>;
}) {
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<T>;
}

const days = fc.constantFrom(1, 30, 365);
const daysOrNever = fc.oneof(days, fc.constant("never" as const));

const transition = fc.record({
  afterDays: days,
  storageClass: fc.constantFrom("STANDARD_IA", "GLACIER_IR", "DEEP_ARCHIVE"),
});

const dataTypes = fc.oneof(
  fc.constant("none" as const),
  fc.uniqueArray(fc.constantFrom("text", "image", "embedding", "video", "audio"), { minLength: 1 }),
);

function policyStatement(text: TextArbitrary): fc.Arbitrary<PolicyStatement> {
  return fc.record(
    {
      Sid: text,
      Effect: fc.constantFrom("Allow", "Deny"),
      Principal: fc.oneof(fc.constant("*"), fc.record({ AWS: fc.array(text) })),
      Action: fc.oneof(text, fc.array(text)),
      Condition: fc.dictionary(text, fc.dictionary(text, text, { maxKeys: 2 }), { maxKeys: 2 }),
    },
    { requiredKeys: ["Effect"] },
  );
}

const lifecycle = anyOf<NonNullable<Lifecycle>>({
  expireAfterDays: daysOrNever,
  noncurrentExpireAfterDays: daysOrNever,
  transitions: fc.array(transition, { maxLength: 2 }),
});

const objectLock = fc.record({ mode: fc.constantFrom("GOVERNANCE", "COMPLIANCE"), days });

function encryption(text: TextArbitrary): fc.Arbitrary<NonNullable<S3Encryption>> {
  return fc.oneof(
    fc.constant({}),
    fc.constant({ type: "sse-s3" as const }),
    fc.record({ type: fc.constant("kms" as const), keyArn: text }),
  );
}

function readers(text: TextArbitrary): fc.Arbitrary<Reader[]> {
  return fc.array(
    fc.record({ principalArn: text, prefix: text }, { requiredKeys: ["principalArn"] }),
    { maxLength: 2 },
  );
}

function bucket(text: TextArbitrary): fc.Arbitrary<NonNullable<S3Destination>> {
  const shared = {
    prefix: fc.oneof(fc.constant(""), text),
    encryption: encryption(text),
    readers: readers(text),
    policyStatements: fc.array(policyStatement(text), { maxLength: 2 }),
  };
  const owned = anyOf<NonNullable<S3Destination>>({
    ...shared,
    bucket: text,
    lifecycle,
    versioning: fc.boolean(),
    objectLock,
    accessLogs: fc.record({ bucket: text, prefix: text }, { requiredKeys: ["bucket"] }),
    forceDestroy: fc.boolean(),
  } as never);
  const existing = fc.record(
    { ...shared, existingBucket: text, takeOver: fc.subarray(["policy" as const]) },
    { requiredKeys: ["existingBucket"] },
  );
  return fc.oneof({ weight: 3, arbitrary: owned }, { weight: 1, arbitrary: existing });
}

function cloudwatch(text: TextArbitrary): fc.Arbitrary<NonNullable<CloudWatchDestination>> {
  const logGroup = fc.oneof(
    fc.constant({}),
    fc.record({ logGroup: text }),
    fc.record({ existingLogGroup: text }),
  );
  const role = fc.oneof(
    fc.constant({}),
    fc.record({ role: anyOf({ name: text, path: text, permissionsBoundary: text }) }),
    fc.record({ existingRoleArn: text }),
  );
  const others = anyOf<NonNullable<CloudWatchDestination>>({
    retentionDays: fc.constantFrom(1, 365, "never"),
    encryption: fc.oneof(
      fc.constant({}),
      fc.constant({ type: "aws-owned" }),
      fc.record({ keyArn: text }),
    ),
    logGroupClass: fc.constantFrom("STANDARD", "INFREQUENT_ACCESS"),
    largeData: bucket(text),
    dataProtection: fc.record({ identifiers: fc.array(text, { minLength: 1, maxLength: 2 }) }),
  } as never);
  return fc.tuple(logGroup, role, others).map((parts) => Object.assign({}, ...parts) as never);
}

function backend(text: TextArbitrary): fc.Arbitrary<NonNullable<TerraformSettings["backend"]>> {
  return fc.oneof(
    fc.record({ local: anyOf({ path: text }) }),
    fc.record({
      s3: fc.record(
        {
          bucket: text,
          region: text,
          key: text,
          encrypt: fc.boolean(),
          useLockfile: fc.boolean(),
          dynamodbTable: text,
          kmsKeyId: text,
          roleArn: text,
        },
        { requiredKeys: ["bucket", "region", "key"] },
      ),
    }),
    fc.record({
      cloud: fc.record(
        { organization: text, workspace: text, hostname: text },
        { requiredKeys: ["organization", "workspace"] },
      ),
    }),
    fc.record({
      http: fc.record(
        {
          address: text,
          lockAddress: text,
          unlockAddress: text,
          lockMethod: fc.constant("PUT" as const),
        },
        { requiredKeys: ["address"] },
      ),
    }),
  );
}

function terraform(text: TextArbitrary): fc.Arbitrary<TerraformSettings> {
  return anyOf<TerraformSettings>({
    requiredVersion: text,
    awsProvider: text,
    backend: backend(text),
    assumeRole: fc.record(
      { roleArn: text, externalId: text, sessionName: text },
      { requiredKeys: ["roleArn"] },
    ),
    defaultTags: fc.dictionary(text, text, { maxKeys: 3 }),
  } as never);
}

type LayerSettings = Pick<
  Spec,
  "dataTypes" | "deletionProtection" | "roles" | "destinations" | "consumers" | "terraform"
>;

/** Settings as the spec, a group or an override writes them. */
export function arbitrarySettings(text: TextArbitrary): fc.Arbitrary<LayerSettings> {
  return anyOf<LayerSettings>({
    dataTypes,
    deletionProtection: fc.boolean(),
    roles: anyOf({ path: text, permissionsBoundary: text }),
    destinations: anyOf<Destinations>({ s3: bucket(text), cloudwatch: cloudwatch(text) }),
    consumers: arbitraryConsumers(text),
    terraform: terraform(text),
  });
}

/** A setting that an override may take away. */
const removal: fc.Arbitrary<JsonMap> = fc.constantFrom(
  {},
  { roles: null },
  { destinations: { s3: null } },
  { destinations: { cloudwatch: null } },
  { terraform: { backend: null, assumeRole: null } },
);

/** An override with everything but its match. */
export function arbitraryOverrideSettings(text: TextArbitrary): fc.Arbitrary<LayerSettings> {
  return fc.oneof(arbitrarySettings(text), removal as fc.Arbitrary<LayerSettings>);
}

const accountIds = fc
  .uniqueArray(fc.integer({ min: 0, max: 999_999 }), { minLength: 1, maxLength: 2 })
  .map((numbers) => numbers.map((number) => String(number).padStart(12, "0")));

function groups(
  text: TextArbitrary,
  accountName: TextArbitrary,
): fc.Arbitrary<readonly TargetGroup[]> {
  const group = fc.tuple(
    fc.record({
      accounts: accountIds,
      names: fc.array(fc.option(accountName), { minLength: 2, maxLength: 2 }),
      regions: fc.uniqueArray(fc.constantFrom(...regions), { minLength: 1, maxLength: 2 }),
      retired: fc.constantFrom(false, false, false, true),
    }),
    arbitrarySettings(text),
  );
  return fc.array(group, { minLength: 1, maxLength: 2 }).map((parts) =>
    parts.map(([{ accounts, names, ...rest }, settings], groupIndex) => ({
      name: `group-${String(groupIndex)}`,
      // The first digit keeps the accounts of groups apart: no target is reached twice.
      accounts: accounts.map((id, index) => {
        const ownId = `${String(groupIndex + 1)}${id.slice(1)}`;
        const name = names[index];
        return typeof name === "string" ? { id: ownId, name } : ownId;
      }),
      ...rest,
      ...settings,
    })),
  );
}

function overrides(text: TextArbitrary): fc.Arbitrary<readonly Override[]> {
  const match = fc.constantFrom(
    { regions: ["us-*"] },
    { regions: ["eu-*", "*-east-1"] },
    { groups: ["group-0"] },
    { groups: ["group-1", "nobody"] },
  );
  const override = fc
    .tuple(match, arbitraryOverrideSettings(text))
    .map(([matched, settings]) => ({ match: matched, ...settings }));
  return fc.array(override, { maxLength: 1 });
}

/** The block of the central stack, which most specs lack. */
function archive(text: TextArbitrary): fc.Arbitrary<Pick<Spec, "archive">> {
  const block = anyOf<Partial<Archive>>({
    bucket: text,
    encryption: encryption(text),
    lifecycle,
    objectLock,
    readers: readers(text),
  } as never);
  const placed = block.map((parts) => ({
    archive: { ...parts, account: "999988887777", region: "eu-west-1" as const },
  }));
  return fc.oneof(fc.constant({}), placed);
}

/** A whole spec that the schema lets through, whose strings are `text`; names of accounts take no placeholders. */
export function arbitrarySpec(text: TextArbitrary, accountName: TextArbitrary): fc.Arbitrary<Spec> {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{1,8}$/);
  return fc
    .tuple(name, arbitrarySettings(text), groups(text, accountName), overrides(text), archive(text))
    .map(([specName, settings, targets, ordered, central]) => ({
      version: 1,
      name: specName,
      ...settings,
      targets,
      overrides: ordered,
      ...central,
    }));
}
