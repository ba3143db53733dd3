import { run } from "../../src/cli/run";
import type { Policy } from "../least-privilege/simulate";
import { createFakeHost } from "../cli/fake-host";
import { exampleFolder } from "../examples/example-folder";

/** How a command ended, and what it said. */
export interface Ran {
  readonly exit: number;
  readonly output: string;
  readonly error: string;
}

/** Runs `bedtrail policy` in the folder of an example, or in another one. */
export async function runPolicy(folder: string, ...commandLine: readonly string[]): Promise<Ran> {
  const host = createFakeHost(folder.startsWith("/") ? folder : exampleFolder(folder));
  const exit = await run(["policy", ...commandLine], host);
  return { exit, output: host.standardOutput.text(), error: host.standardError.text() };
}

export interface PrintedPolicy {
  readonly name: string;
  readonly characters: number;
  readonly document: Policy;
}

/** What `policy scp` prints. */
export interface PrintedScp {
  readonly formatVersion: string;
  readonly partitions: readonly {
    readonly partition: string;
    readonly exempt: readonly string[];
    readonly policies: readonly PrintedPolicy[];
  }[];
}

/** What `policy deployer` prints. */
export interface PrintedDeployer {
  readonly formatVersion: string;
  readonly mode: string;
  readonly accounts: readonly {
    readonly account: string;
    readonly policies: readonly PrintedPolicy[];
  }[];
}

/** What `policy bucket` prints. */
export interface PrintedNeeds {
  readonly formatVersion: string;
  readonly targets: readonly {
    readonly target: string;
    readonly resources: readonly {
      readonly kind: string;
      readonly arn: string;
      readonly statements: readonly { readonly Sid: string }[];
    }[];
  }[];
}
