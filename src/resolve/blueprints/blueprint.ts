import type { ArchiveSettings } from "../central/archive-settings";
import type { PantherSettings } from "../central/panther-settings";
import type { Settings } from "../settings/settings";

/**
 * Everything that stacks of the same shape share: settings with every string left open.
 *
 * A hole has a number; the bindings of a stack hold its value at that index.
 */
export interface Blueprint<Content = StackContent<Hole>> {
  /** A hash of the content, so that equal blueprints have equal ids. */
  readonly id: string;
  readonly content: Content;
}

export interface Hole {
  readonly hole: number;
  /** Whether plain data fills it, such as a map of tags, instead of a text. */
  readonly isData: boolean;
}

/** All that the Terraform of one stack is made of. */
export type StackContent<Text> = TargetContent<Text> | ArchiveContent<Text> | PantherContent<Text>;

/** What a target logs with. */
export interface TargetContent<Text> extends PlacedContent<Text> {
  readonly kind: "target";
  readonly settings: Settings<Text>;
  /** Whether logging goes while the logs stay. */
  readonly retired: boolean;
}

/** The central bucket that targets replicate to. */
export interface ArchiveContent<Text> extends PlacedContent<Text> {
  readonly kind: "archive";
  readonly settings: ArchiveSettings<Text>;
}

/** The log sources that targets have in Panther. */
export interface PantherContent<Text> extends PlacedContent<Text> {
  readonly kind: "panther";
  readonly settings: PantherSettings<Text>;
}

interface PlacedContent<Text> {
  /** The account and Region of the stack: the target, or those that a central stack has of its own. */
  readonly target: TargetTexts<Text>;
  /** The names of the user's files that are copied beside the stack, as one list; absent where there are none. */
  readonly copiedFiles?: Text;
}

/** What the account and Region of a stack are called in the places where AWS or Terraform want it. */
export interface TargetTexts<Text> {
  readonly stack: Text;
  readonly account: Text;
  readonly region: Text;
  readonly partition: Text;
  /** The prefix of everything that gets a name. */
  readonly name: Text;
  readonly logsServicePrincipal: Text;
}
