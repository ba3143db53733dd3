import type { ListedTarget } from "../../changes/list-targets";
import { formatCsv } from "../format-csv";
import { targetColumns } from "./target-columns";

/** Targets as CSV with a header. */
export function formatTargetCsv(targets: readonly ListedTarget[]): string {
  return formatCsv(targetColumns(targets), targets);
}
