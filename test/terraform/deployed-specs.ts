import { motoAccount } from "./moto-server";

/** Specs that between them have every kind of resource that moto can keep. */
export const deployedSpecs = {
  "with everything": `
terraform: { defaultTags: { team: ml-platform } }
destinations:
  s3: { objectLock: { mode: GOVERNANCE, days: 1 } }
  cloudwatch:
    role: { path: /logging/ }
    largeData: { bucket: "acme-large-{account}", forceDestroy: true, encryption: { type: sse-s3 } }
`,
  "read by Panther": `
destinations: { s3: { encryption: { type: sse-s3 } }, cloudwatch: { encryption: { type: aws-owned } } }
consumers:
  panther:
    accountId: "999988887777"
    region: us-west-2
    transport: cloudwatch
    notifications: self-managed
    stream: { encryption: { type: sse-s3 } }
`,
  "read by every other consumer": `
terraform: { defaultTags: { team: ml } }
archive: { account: "${motoAccount}", region: eu-west-1, athena: true, encryption: { type: sse-s3 } }
destinations: { s3: { encryption: { type: sse-s3 } }, cloudwatch: { encryption: { type: aws-owned } } }
consumers:
  archive: true
  athena: {}
  metrics: { tokensPerHour: 1000 }
  eventBridge: { targetArn: "arn:aws:events:us-west-2:444455556666:event-bus/security" }
  openSearch: { domainArn: "arn:aws:es:us-east-1:${motoAccount}:domain/logs" }
  streams:
    - { type: firehose, arn: "arn:aws:firehose:us-east-1:${motoAccount}:deliverystream/readers" }
    - { type: lambda, arn: "arn:aws:lambda:us-east-1:${motoAccount}:function:readers" }
`,
  "of an existing bucket": `
destinations:
  s3: { existingBucket: acme-existing, takeOver: [policy] }
  cloudwatch:
    # moto keeps the tags of a log group that is gone for the next one of that name.
    logGroup: /acme/untagged
    encryption: { type: aws-owned }
    retentionDays: 30
    role: { permissionsBoundary: "arn:aws:iam::${motoAccount}:policy/boundary" }
`,
} as const;

/** A later version of a spec, applied over the first in place, with the policies of the first. */
export const laterSpecs: Partial<Record<keyof typeof deployedSpecs, string>> = {
  "with everything": `
terraform: { defaultTags: { owner: ml-platform } }
destinations:
  s3: { objectLock: { mode: GOVERNANCE, days: 1 } }
  cloudwatch:
    role: { path: /logging/ }
    largeData: { bucket: "acme-large-{account}", forceDestroy: true, encryption: { type: sse-s3 } }
`,
  "read by every other consumer": `
terraform: { defaultTags: { owner: ml } }
archive: { account: "${motoAccount}", region: eu-west-1, athena: true, encryption: { type: sse-s3 } }
destinations:
  s3: { encryption: { type: sse-s3 }, prefix: moved }
  cloudwatch: { encryption: { type: aws-owned } }
consumers:
  archive: true
  athena: {}
  metrics: { tokensPerHour: 2000 }
  eventBridge: { targetArn: "arn:aws:events:us-west-2:444455556666:event-bus/operations" }
  openSearch: { domainArn: "arn:aws:es:us-east-1:${motoAccount}:domain/logs" }
  streams:
    - type: firehose
      arn: "arn:aws:firehose:us-east-1:${motoAccount}:deliverystream/readers"
      filterPattern: "{ $.errorCode = * }"
`,
  "of an existing bucket": `
destinations:
  s3: { existingBucket: acme-existing, takeOver: [policy] }
  cloudwatch: { logGroup: /acme/untagged, encryption: { type: aws-owned }, retentionDays: never }
`,
};
