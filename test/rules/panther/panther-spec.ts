import type { Destinations, Panther } from "../../../src/spec/spec";

type PantherSettings = Partial<NonNullable<Panther>>;

type PantherSpec = Readonly<Record<"destinations" | "consumers", object>>;

/** The parts of a spec whose targets are connected to Panther. */
export function pantherSpec(
  settings: PantherSettings = {},
  destinations: Destinations = { s3: {} },
): PantherSpec {
  return {
    destinations,
    consumers: { panther: { accountId: "999988887777", region: "us-west-2", ...settings } },
  };
}
