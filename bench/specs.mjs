import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const regions = [
  ...["us-east-1", "us-east-2", "us-west-2", "eu-west-1", "eu-central-1"],
  ...["eu-north-1", "ap-southeast-1", "ap-southeast-2", "ap-northeast-1", "ca-central-1"],
];

export const regionsPerAccount = regions.length;

/** Three shapes: both destinations, S3 alone, CloudWatch with a bucket of its own for large data. */
const shapes = (expireAfterDays) => [
  { cloudwatch: { largeData: { prefix: "large-data" } }, s3: {} },
  { s3: { encryption: { type: "sse-s3" }, lifecycle: { expireAfterDays } } },
  { cloudwatch: { largeData: { bucket: "{name}-large-{account}-{region}" } } },
];

/** Writes a spec of that many targets, three shapes, with its accounts in an inventory beside it. */
export function writeSpec(folder, targetCount, { expireAfterDays = 90 } = {}) {
  mkdirSync(folder, { recursive: true });
  const accounts = Array.from({ length: targetCount / regionsPerAccount }, (_unused, index) => ({
    id: String(100_000_000_000 + index * 7919),
    name: `account-${index}`,
    labels: { shape: String(index % 3) },
  }));
  writeFileSync(join(folder, "accounts.json"), JSON.stringify(accounts));
  const spec = {
    version: 1,
    name: "acme-bedrock",
    dataTypes: ["text", "image", "embedding", "video", "audio"],
    targets: shapes(expireAfterDays).map((destinations, index) => ({
      name: `shape-${index}`,
      accounts: { from: "accounts.json", where: { labels: { shape: String(index) } } },
      regions,
      destinations,
    })),
  };
  const path = join(folder, "bedtrail.yaml");
  writeFileSync(path, JSON.stringify(spec, null, 2));
  return path;
}
