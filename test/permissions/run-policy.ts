import { runInFolder, type Outcome } from "../cli/run-in-folder";
import { exampleFolder } from "../examples/example-folder";
import type { Policy } from "../least-privilege/simulate";

/** Runs `bedtrail policy` in the folder of an example, or in another one. */
export async function runPolicy(
  folder: string,
  ...commandLine: readonly string[]
): Promise<Outcome> {
  const path = folder.startsWith("/") ? folder : exampleFolder(folder);
  return runInFolder(path, ["policy", ...commandLine]);
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
