import type { Command } from "./command";
import { schemaCommand } from "./commands/schema";
import { synthCommand } from "./commands/synth";
import { validateCommand } from "./commands/validate";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [validateCommand, synthCommand, schemaCommand];
