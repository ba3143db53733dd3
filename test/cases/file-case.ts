import type { ExitCode } from "../../src/cli/exit-code";
import type { Host } from "../../src/cli/host";

export type Act = (host: Host) => ExitCode | Promise<ExitCode>;

/**
 * A case whose mistake is not in the text of a spec but in the files around it, or in the sheer size of it, so that
 * its code has no example.
 *
 * What its command says is held to golden files like that of any other case.
 */
export interface FileCase {
  /** Lays out the files of the working directory, which holds a `bedtrail.yaml` without a mistake. */
  readonly prepare: (folder: string) => void | Promise<void>;
  readonly act: Act;
  /** The same with its result in JSON, where there is such a result. */
  readonly actInJson?: Act;
  /** What of the printed text is worth keeping; all of it where nothing is said. */
  readonly excerpt?: (printed: string) => string;
}
