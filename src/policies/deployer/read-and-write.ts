import type { DeployerGrant } from "./deployer-grant";

interface ReadsAndWrites {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly region?: string;
}

/** Grants to read a resource in a plan, and to make, change and destroy it in an apply. */
export function readAndWrite(
  topic: string,
  resources: readonly string[],
  { reads, writes, region }: ReadsAndWrites,
): readonly DeployerGrant[] {
  const about = { topic, resources, ...(region !== undefined && { region }) };
  return [
    { mode: "plan", actions: reads, ...about },
    { mode: "apply", actions: writes, ...about },
  ];
}
