import type { Command, CommandGroup } from "./command";
import { adoptCommand } from "./commands/adopt";
import { diffCommand } from "./commands/diff";
import { explainCommand } from "./commands/explain";
import { initCommand } from "./commands/init";
import { policyCommand } from "./commands/policy";
import { recordsCommands } from "./commands/records";
import { reviewCommand } from "./commands/review";
import { schemaCommand } from "./commands/schema";
import { statusCommand } from "./commands/status";
import { synthCommand } from "./commands/synth";
import { targetsCommand } from "./commands/targets";
import { validateCommand } from "./commands/validate";

/** Every command, in the order of the help. */
export const commands: readonly (Command | CommandGroup)[] = [
  initCommand,
  validateCommand,
  explainCommand,
  targetsCommand,
  synthCommand,
  diffCommand,
  reviewCommand,
  policyCommand,
  recordsCommands,
  statusCommand,
  adoptCommand,
  schemaCommand,
];
