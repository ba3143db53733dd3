import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const regions = [
  ...["us-east-1", "us-east-2", "us-west-2", "eu-west-1", "eu-central-1"],
  ...["eu-north-1", "ap-southeast-1", "ap-southeast-2", "ap-northeast-1", "ca-central-1"],
];

const groupNames = ["both", "bucket", "log-group"] as const;

/** A spec of many targets in three groups, each of a shape of its own. */
export interface LargeSpec {
  readonly targetCount: number;
  /** Days that the group `bucket` keeps its logs: what tells two versions of the spec apart. */
  readonly expireAfterDays: number;
  /** A tag of everything: what tells every file of two versions apart. */
  readonly release?: string;
}

/** Writes a large spec and its inventory into a folder. */
export function writeLargeSpec(
  folder: string,
  { targetCount, expireAfterDays, release = "1" }: LargeSpec,
): void {
  const destinations = {
    both: { s3: {}, cloudwatch: { largeData: { prefix: "large" } } },
    bucket: { s3: { encryption: { type: "sse-s3" }, lifecycle: { expireAfterDays } } },
    "log-group": { cloudwatch: { largeData: { bucket: "{name}-large-{account}-{region}" } } },
  };
  const accounts = Array.from({ length: targetCount / regions.length }, (_, index) => ({
    id: String(100_000_000_000 + index * 7919),
    labels: { group: groupNames[index % groupNames.length] },
  }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "accounts.json"), JSON.stringify(accounts));
  const spec = {
    version: 1,
    name: "acme-bedrock",
    terraform: { defaultTags: { release } },
    dataTypes: ["text", "image", "embedding", "video", "audio"],
    targets: groupNames.map((name) => ({
      name,
      accounts: { from: "accounts.json", where: { labels: { group: name } } },
      regions,
      destinations: destinations[name],
    })),
  };
  writeFileSync(join(folder, "bedtrail.yaml"), JSON.stringify(spec));
}
