import type { PlainSpec } from "../resolve/resolve-plain-spec";

const keyArn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const panther = { accountId: "999988887777", region: "us-west-2" } as const;

const ownVariants: readonly (readonly [string, PlainSpec])[] = [
  ["Panther over S3", { destinations: { s3: { prefix: "p" } }, consumers: { panther } }],
  [
    "Panther over S3, with a topic of the stack's own",
    {
      destinations: { s3: { encryption: { keyArn } } },
      consumers: {
        eventBridge: { targetArn: "arn:aws:sqs:us-east-1:111122223333:logs" },
        panther: { ...panther, notifications: "self-managed", registered: true },
      },
    },
  ],
  [
    "Panther over CloudWatch Logs",
    {
      destinations: { cloudwatch: {} },
      consumers: { panther: { ...panther, transport: "cloudwatch" } },
    },
  ],
  [
    "Panther over CloudWatch Logs, with a topic of the stack's own",
    {
      destinations: { cloudwatch: { encryption: { type: "aws-owned" } } },
      consumers: {
        panther: {
          ...panther,
          transport: "cloudwatch",
          notifications: "self-managed",
          stream: { bucket: "acme-panther", encryption: { keyArn }, expireAfterDays: 14 },
        },
      },
    },
  ],
];

const archivedPanther = {
  archive: { account: "999988887777", region: "eu-west-1" },
  destinations: { s3: { prefix: "p" } },
} as const;

const archiveVariants: readonly (readonly [string, PlainSpec])[] = [
  ["Panther on the archive", { ...archivedPanther, consumers: { archive: true, panther } }],
  [
    "Panther on the archive, with a topic of the stack's own",
    {
      ...archivedPanther,
      consumers: {
        archive: true,
        panther: { ...panther, notifications: "self-managed", registered: true },
      },
    },
  ],
  [
    "Panther beside the archive",
    {
      ...archivedPanther,
      consumers: { archive: true, panther: { ...panther, archive: false } },
    },
  ],
];

/** Specs of one target that is connected to Panther, each in another way. */
export const pantherVariants: readonly (readonly [string, PlainSpec])[] = [
  ...ownVariants,
  ...archiveVariants,
];
