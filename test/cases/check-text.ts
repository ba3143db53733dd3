import { checkSpec } from "../../src/check-spec";
import type { Diagnostic } from "../../src/diagnostics/diagnostic";
import { createDiskFolder } from "../../src/sources/disk-folder";
import { companionFolder } from "./case-folder";

/** What the compiler says about a spec that stands beside the files of the cases. */
export function checkText(text: string): readonly Diagnostic[] {
  const content = { kind: "bytes", bytes: Buffer.from(text) } as const;
  const folder = createDiskFolder(companionFolder, companionFolder);
  return checkSpec({ name: "bedtrail.yaml", content, folder });
}
