import type { CommandGroup } from "../command";
import { recordsCheckCommand } from "./records/check";
import { recordsSampleCommand } from "./records/sample";

export const recordsCommands: CommandGroup = {
  usage: "records",
  summary: "Check delivered log files, or write realistic ones",
  commands: [recordsCheckCommand, recordsSampleCommand],
};
