import type { Panther } from "../../../../src/spec/spec";
import type { PlainSpec } from "../../../resolve/resolve-plain-spec";
import { synthesizeStack, type SynthesizedStack } from "../../synthesized-stack";

type PantherSettings = Partial<NonNullable<Panther>>;

/** A partition, by one of its Regions, and what its ARNs and principals are made of. */
export interface PartitionRow {
  readonly partition: string;
  readonly region: string;
  readonly pantherRegion: string;
  readonly logsPrincipal: string;
}

/** Partitions that write things differently. */
export const partitionRows: readonly PartitionRow[] = [
  {
    partition: "aws",
    region: "eu-west-1",
    pantherRegion: "us-west-2",
    logsPrincipal: "logs.eu-west-1.amazonaws.com",
  },
  {
    partition: "aws-us-gov",
    region: "us-gov-east-1",
    pantherRegion: "us-gov-west-1",
    logsPrincipal: "logs.us-gov-east-1.amazonaws.com",
  },
  {
    partition: "aws-iso",
    region: "us-iso-east-1",
    pantherRegion: "us-iso-west-1",
    logsPrincipal: "logs.us-iso-east-1.c2s.ic.gov",
  },
];

export const account = "111122223333";
export const pantherAccount = "999988887777";

/** The stack of a target in a partition that is connected to Panther. */
export function pantherStackOf(
  { region, pantherRegion }: PartitionRow,
  settings: PantherSettings,
  spec: PlainSpec = {},
): SynthesizedStack {
  return synthesizeStack({
    destinations: settings.transport === "cloudwatch" ? { cloudwatch: {} } : { s3: {} },
    targets: [{ name: "main", accounts: [account], regions: [region] }],
    consumers: { panther: { accountId: pantherAccount, region: pantherRegion, ...settings } },
    ...spec,
  });
}
