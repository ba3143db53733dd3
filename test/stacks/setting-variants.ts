import type { PlainSpec } from "../resolve/resolve-plain-spec";
import { pantherVariants } from "./panther-variants";

const keyArn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const topicArn = "arn:aws:sns:us-east-1:111122223333:alarms";
const roleArn = "arn:aws:iam::111122223333:role/bedrock";

const eventTargets = [
  "events:us-west-2:444455556666:event-bus/security",
  "firehose:us-east-1:111122223333:deliverystream/logs",
  "kinesis:us-east-1:111122223333:stream/logs",
  "lambda:us-east-1:111122223333:function:logs",
  "lambda:us-east-1:111122223333:function:logs:live",
  "logs:us-east-1:111122223333:log-group:/aws/events/logs:*",
  "sns:us-east-1:111122223333:logs",
  "sqs:us-east-1:111122223333:logs.fifo",
  "states:us-east-1:111122223333:stateMachine:logs",
];

const openSearchVariants: readonly (readonly [string, PlainSpec])[] = [
  [
    "records in a domain of the target's own",
    {
      destinations: { s3: {} },
      consumers: { openSearch: { domainArn: "arn:aws:es:us-east-1:111122223333:domain/logs" } },
    },
  ],
  [
    "records in a domain of another account",
    {
      destinations: { s3: { encryption: { keyArn } } },
      consumers: {
        openSearch: {
          domainArn: "arn:aws:es:eu-west-1:444455556666:domain/logs",
          endpoint: "https://search-logs.example",
          index: "bedrock-%{yyyy.MM}",
        },
      },
    },
  ],
  [
    "records in a collection",
    {
      destinations: { s3: { existingBucket: "acme-logs", takeOver: ["notifications"] } },
      consumers: {
        openSearch: {
          collectionArn: "arn:aws:aoss:us-east-1:111122223333:collection/abc123def456ghi789jk",
        },
      },
    },
  ],
];

const eventBridgeVariants: readonly (readonly [string, PlainSpec])[] = [
  ...eventTargets.map((target): readonly [string, PlainSpec] => [
    `events to ${target}`,
    {
      destinations: { s3: { prefix: "bedrock" } },
      consumers: { eventBridge: { targetArn: `arn:aws:${target}` } },
    },
  ]),
  [
    "events of an existing bucket, with a queue for dead letters",
    {
      destinations: { s3: { existingBucket: "acme-logs", takeOver: ["notifications"] } },
      consumers: {
        eventBridge: {
          targetArn: "arn:aws:sqs:us-east-1:111122223333:logs",
          deadLetterQueueArn: "arn:aws:sqs:us-east-1:111122223333:dead",
        },
      },
    },
  ],
];

/** Specs of one target that differ in one feature each, for laws that hold whatever the settings are. */
export const settingVariants: readonly (readonly [string, PlainSpec])[] = [
  ["S3 alone", { destinations: { s3: {} } }],
  ["CloudWatch alone", { destinations: { cloudwatch: {} } }],
  ["both destinations", { destinations: { s3: {}, cloudwatch: {} } }],
  ["shared large data", { destinations: { s3: {}, cloudwatch: { largeData: {} } } }],
  ["large data of its own", { destinations: { cloudwatch: { largeData: {} } } }],
  [
    "large data of its own beside S3",
    { destinations: { s3: {}, cloudwatch: { largeData: { bucket: "acme-large" } } } },
  ],
  [
    "keys of the services",
    {
      destinations: {
        s3: { encryption: { type: "sse-s3" } },
        cloudwatch: { encryption: { type: "aws-owned" } },
      },
    },
  ],
  [
    "given keys",
    {
      destinations: {
        s3: { encryption: { keyArn } },
        cloudwatch: { encryption: { keyArn }, largeData: { bucket: "l", encryption: { keyArn } } },
      },
    },
  ],
  [
    "all that exists already",
    {
      destinations: {
        s3: { existingBucket: "acme-logs", encryption: { keyArn } },
        cloudwatch: {
          existingLogGroup: "/platform/bedrock",
          existingRoleArn: roleArn,
          largeData: { existingBucket: "acme-large" },
        },
      },
    },
  ],
  ["a taken over policy", { destinations: { s3: { existingBucket: "b", takeOver: ["policy"] } } }],
  [
    "the strictest bucket",
    {
      destinations: {
        s3: {
          objectLock: { mode: "COMPLIANCE", days: 90 },
          accessLogs: { bucket: "acme-access", prefix: "bedrock/" },
          readers: [{ principalArn: roleArn, prefix: "AWSLogs" }],
          policyStatements: [{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" }],
          lifecycle: { transitions: [{ afterDays: 30, storageClass: "STANDARD_IA" }] },
        },
      },
    },
  ],
  [
    "a bucket with nothing optional",
    {
      destinations: {
        s3: {
          versioning: false,
          forceDestroy: true,
          lifecycle: { expireAfterDays: "never", noncurrentExpireAfterDays: "never" },
        },
      },
      deletionProtection: false,
    },
  ],
  [
    "a log group with everything",
    {
      destinations: {
        cloudwatch: {
          retentionDays: "never",
          dataProtection: { identifiers: ["EmailAddress"] },
          role: { name: "r", path: "/p/", permissionsBoundary: roleArn },
        },
      },
    },
  ],
  [
    "roles with a path and a boundary",
    {
      roles: { path: "/p/", permissionsBoundary: "arn:aws:iam::111122223333:policy/boundary" },
      ...openSearchVariants[0]?.[1],
    },
  ],
  ["a cheap log group", { destinations: { cloudwatch: { logGroupClass: "INFREQUENT_ACCESS" } } }],
  ...eventBridgeVariants,
  ...openSearchVariants,
  [
    "streams to Kinesis and to another account",
    {
      destinations: { cloudwatch: {} },
      consumers: {
        streams: [
          { type: "kinesis", arn: "arn:aws:kinesis:us-east-1:111122223333:stream/logs" },
          { type: "destination", arn: "arn:aws:logs:us-east-1:444455556666:destination:logs" },
        ],
      },
    },
  ],
  [
    "streams of an existing log group",
    {
      destinations: { s3: {}, cloudwatch: { existingLogGroup: "/platform/bedrock" } },
      consumers: {
        streams: [
          { type: "firehose", arn: "arn:aws:firehose:us-east-1:111122223333:deliverystream/logs" },
          { type: "lambda", arn: "arn:aws:lambda:us-east-1:111122223333:function:logs:live" },
        ],
      },
    },
  ],
  ...pantherVariants,
  [
    "every Terraform setting",
    {
      destinations: { s3: {} },
      terraform: {
        backend: { s3: { bucket: "b", region: "r", key: "{account}", useLockfile: true } },
        assumeRole: { roleArn, externalId: "acme", sessionName: "bedtrail" },
        defaultTags: { team: "ml" },
        include: ["extra.tf.json"],
      },
    },
  ],
  ["Athena", { destinations: { s3: {} }, consumers: { athena: {} } }],
  [
    "Athena over what exists already",
    {
      destinations: { s3: { existingBucket: "acme-logs", prefix: "p", encryption: { keyArn } } },
      consumers: {
        athena: { database: "d", workgroup: "w", resultsBucket: "r", namedQueries: false },
      },
    },
  ],
  [
    "Athena without keys of its own",
    {
      destinations: { s3: { encryption: { type: "sse-s3" } } },
      consumers: { athena: {} },
      deletionProtection: false,
    },
  ],
  ["saved queries", { destinations: { cloudwatch: {} }, consumers: { logsInsights: {} } }],
  [
    "metrics of every destination",
    {
      destinations: { s3: {}, cloudwatch: { largeData: {} } },
      consumers: { metrics: { alarmTopicArn: topicArn, tokensPerHour: 1 } },
    },
  ],
  [
    "metrics of S3 alone",
    { destinations: { s3: {} }, consumers: { metrics: { dashboard: false } } },
  ],
  [
    "an archive of the spec",
    {
      archive: { account: "999988887777", region: "eu-west-1" },
      consumers: { archive: true },
      destinations: {
        s3: { objectLock: { mode: "GOVERNANCE", days: 1 } },
        cloudwatch: { largeData: {} },
      },
    },
  ],
  [
    "an archive of others, for an existing bucket",
    {
      consumers: {
        archive: { bucketArn: "arn:aws:s3:::central", accountId: "999988887777", keyArn },
      },
      destinations: {
        s3: { existingBucket: "b", encryption: { keyArn }, takeOver: ["replication"] },
      },
    },
  ],
  [
    "a retired target",
    {
      destinations: { s3: {}, cloudwatch: { largeData: { bucket: "acme-large" } } },
      targets: [{ name: "old", accounts: ["111122223333"], regions: ["us-east-1"], retired: true }],
    },
  ],
];
