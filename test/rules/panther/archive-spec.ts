import type { Panther } from "../../../src/spec/spec";
import { group, type SpecParts } from "../diagnose";

type PantherSettings = Partial<NonNullable<Panther>>;

const archivePlace = { account: "444455556666", region: "us-east-1" } as const;

/** A group of one target in the account and Region of the archive. */
export const besideArchive = (panther: PantherSettings): SpecParts =>
  group({ name: "beside", accounts: [archivePlace.account], consumers: { panther } });

/** The parts of a spec whose targets replicate to an archive, where Panther reads them. */
export function archiveSpec(
  settings: PantherSettings = {},
  groups: readonly SpecParts[] = [],
): SpecParts {
  return {
    archive: archivePlace,
    destinations: { s3: {} },
    consumers: {
      archive: true,
      panther: { accountId: "999988887777", region: "us-west-2", ...settings },
    },
    targets: [group(), ...groups],
  };
}
