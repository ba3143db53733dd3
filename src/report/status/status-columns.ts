import type { ReportedTarget } from "../../live/status/status-report";
import { describeStatus } from "./describe-status";

/** The columns of a list of statuses, in order. */
export const statusColumns: readonly {
  readonly title: string;
  readonly cell: (target: ReportedTarget) => string;
}[] = [
  { title: "target", cell: ({ target }) => target },
  { title: "account", cell: ({ account }) => account },
  { title: "name", cell: ({ accountName }) => accountName ?? "" },
  { title: "region", cell: ({ region }) => region },
  { title: "group", cell: ({ group }) => group ?? "" },
  { title: "state", cell: ({ state }) => state },
  { title: "details", cell: describeStatus },
];
