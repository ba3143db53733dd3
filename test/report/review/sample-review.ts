import type { Finding } from "../../../src/review/finding";
import type { ResourceChange } from "../../../src/review/resource-change";
import type { Review, ReviewedTarget, ReviewGroup } from "../../../src/review/review";

const unchanged: ResourceChange = {
  address: "",
  type: "",
  action: "update",
  attributes: [],
  statements: [],
  lines: [],
};

const retention: ResourceChange = {
  ...unchanged,
  address: "aws_cloudwatch_log_group.logs",
  type: "aws_cloudwatch_log_group",
  stage: "logGroup",
  attributes: [
    {
      path: "retention_in_days",
      before: { kind: "value", value: 365 },
      after: { kind: "value", value: 30 },
      forcesReplacement: false,
    },
  ],
  lines: [{ file: "bedtrail.yaml", line: 9, setting: "destinations.cloudwatch.retentionDays" }],
};

const text: ResourceChange = {
  ...unchanged,
  address: "aws_bedrock_model_invocation_logging_configuration.logging",
  type: "aws_bedrock_model_invocation_logging_configuration",
  stage: "bedrock",
  attributes: [
    {
      path: "logging_config[0].text_data_delivery_enabled",
      before: { kind: "value", value: true },
      after: { kind: "value", value: false },
      forcesReplacement: false,
    },
  ],
  lines: [{ file: "bedtrail.yaml", line: 3, setting: "dataTypes" }],
};

const reader: ResourceChange = {
  ...unchanged,
  address: "aws_s3_bucket_policy.logs",
  type: "aws_s3_bucket_policy",
  stage: "bucket",
  statements: [
    {
      attribute: "policy",
      kind: "added",
      sid: "Readers",
      after: {},
      effects: ["account 999988887777 may now read (s3:GetObject)"],
    },
  ],
};

const athena: ResourceChange = {
  ...unchanged,
  address: "aws_athena_workgroup.invocations",
  type: "aws_athena_workgroup",
  stage: "athena",
  action: "create",
};

const tags: ResourceChange = {
  ...unchanged,
  address: "aws_s3_bucket.logs",
  type: "aws_s3_bucket",
  stage: "bucket",
  attributes: [
    {
      path: "tags.owner",
      before: { kind: "absent" },
      after: { kind: "value", value: "someone" },
      forcesReplacement: false,
    },
  ],
};

function target(account: string, region: string, accountName?: string): ReviewedTarget {
  const name = accountName === undefined ? {} : { accountName };
  return { id: `${account}-${region}`, account, region, ...name, group: "prod", wave: 1 };
}

const payments = [target("222233334444", "us-east-1", "payments")];
const others = [
  target("111122223333", "eu-west-1"),
  target("111122223333", "us-east-1"),
  target("222233334444", "eu-west-1", "payments"),
];
const calm = [target("333344445555", "us-east-1", "sandbox-one")];
const archive: readonly ReviewedTarget[] = [{ id: "archive" }];

const findings = {
  text: {
    code: "review/data-type-removed",
    risk: "high",
    message: "text bodies stop being delivered",
    addresses: [text.address],
    groups: ["aa11"],
    targets: idsOf(payments),
  },
  reader: {
    code: "review/policy-widened",
    risk: "high",
    message: "account 999988887777 may now read (s3:GetObject)",
    addresses: [reader.address],
    groups: ["aa11"],
    targets: idsOf(payments),
    acceptedBecause: "SEC-123",
  },
  retention: {
    code: "review/retention-shortened",
    risk: "medium",
    message: "retention of CloudWatch Logs 365 -> 30 days",
    addresses: [retention.address],
    groups: ["aa11", "bb22"],
    targets: idsOf([...others, ...payments]),
  },
} as const satisfies Readonly<Record<string, Finding>>;

/** A review with everything in it that a report may show: risks, accepted findings, drift, a stack without a place. */
export const sampleReview: Review = makeReview([
  {
    id: "aa11",
    kind: "changed",
    risk: "high",
    targets: payments,
    findings: [findings.text, inGroup(findings.retention, "aa11", payments), findings.reader],
    changes: [text, retention, reader],
    drift: [tags],
    flow: [],
  },
  {
    id: "cc33",
    kind: "added",
    targets: archive,
    findings: [],
    changes: [athena],
    drift: [],
    flow: [],
  },
  {
    id: "bb22",
    kind: "changed",
    risk: "medium",
    targets: others,
    findings: [inGroup(findings.retention, "bb22", others)],
    changes: [retention, athena],
    drift: [],
    flow: [],
  },
  { id: "dd44", kind: "unchanged", targets: calm, findings: [], changes: [], drift: [], flow: [] },
]);

/** A review of a whole organisation: nearly all targets change alike, and some do not. */
export function largeReview(accounts: number, regions: number): Review {
  const all = Array.from({ length: accounts }, (_, index) =>
    regionCodes
      .slice(0, regions)
      .map((region) =>
        target(String(100_000_000_000 + index * 7_919_317), region, `team-${String(index)}`),
      ),
  ).flat();
  const at = (rest: number, of: number): readonly ReviewedTarget[] =>
    all.filter((_, index) => index % of === rest);
  const special = new Set([...at(5, 997), ...at(11, 97), ...at(3, 31)]);
  const groups: readonly Omit<ReviewGroup, "findings">[] = [
    {
      id: "aa11",
      kind: "changed",
      risk: "high",
      targets: at(5, 997),
      changes: [text, retention, reader],
      drift: [tags],
      flow: [],
    },
    {
      id: "ee55",
      kind: "added",
      risk: "low",
      targets: at(11, 97).filter((one) => !at(5, 997).includes(one)),
      changes: [athena],
      drift: [],
      flow: [],
    },
    {
      id: "bb22",
      kind: "changed",
      risk: "medium",
      targets: all.filter((one) => !special.has(one)),
      changes: [retention, athena],
      drift: [],
      flow: [],
    },
    {
      id: "dd44",
      kind: "unchanged",
      targets: at(3, 31).filter((one) => !at(5, 997).includes(one) && !at(11, 97).includes(one)),
      changes: [],
      drift: [],
      flow: [],
    },
  ];
  return makeReview(
    groups.map((group) => ({
      ...group,
      findings: Object.values(findings)
        .filter((finding) => (finding.groups as readonly string[]).includes(group.id))
        .map((finding) => inGroup(finding, group.id, group.targets)),
    })),
  );
}

const regionCodes = [
  ...["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1"],
  ...["ap-southeast-2", "ca-central-1", "eu-central-1", "eu-north-1", "eu-south-1", "eu-west-1"],
  ...["eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-2"],
];

function makeReview(groups: readonly ReviewGroup[]): Review {
  const byKind = { added: 0, changed: 0, removed: 0, unchanged: 0, failed: 0 };
  for (const { kind, targets } of groups) byKind[kind] += targets.length;
  const all = Object.values(findings).map((finding) => ({
    ...finding,
    targets: idsOf(
      groups
        .filter(({ id }) => (finding.groups as readonly string[]).includes(id))
        .flatMap((group) => group.targets),
    ),
  }));
  return {
    subject: { kind: "diff", spec: "bedtrail.yaml", from: "main" },
    risk: "high",
    totals: {
      targets: groups.flatMap(({ targets }) => targets).length,
      byKind,
      resources: { create: 4, update: 6, replace: 0, destroy: 0, forget: 0, none: 0 },
      drifted: 1,
    },
    findings: all,
    groups,
  };
}

function inGroup(finding: Finding, group: string, targets: readonly ReviewedTarget[]): Finding {
  return { ...finding, groups: [group], targets: idsOf(targets) };
}

function idsOf(targets: readonly ReviewedTarget[]): readonly string[] {
  return targets.map(({ id }) => id);
}
