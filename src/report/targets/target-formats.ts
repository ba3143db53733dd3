import type { ListedTarget } from "../../changes/list-targets";
import { formatTargetCsv } from "./format-csv";
import { formatTargetJson } from "./format-json";
import { formatTargetMatrix } from "./format-matrix";
import { formatTargetTable } from "./format-table";

/** Prints targets as a whole document. */
type TargetFormat = (
  targets: readonly ListedTarget[],
  options: { readonly shards: number },
) => string;

/** Every format of targets by the name that `--format` takes. */
export const targetFormats = {
  table: formatTargetTable,
  json: formatTargetJson,
  csv: formatTargetCsv,
  matrix: formatTargetMatrix,
} as const satisfies Readonly<Record<string, TargetFormat>>;

export type TargetFormatName = keyof typeof targetFormats;

export const targetFormatNames = Object.keys(targetFormats) as readonly TargetFormatName[];
