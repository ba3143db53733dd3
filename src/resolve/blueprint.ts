import type { Settings } from "./settings";

/**
 * Everything that targets of the same shape share: settings with every string left open.
 *
 * A hole has a number; the bindings of a target hold its value at that index.
 */
export interface Blueprint {
  /** A hash of the content, so that equal blueprints have equal ids. */
  readonly id: string;
  readonly content: StackContent<Hole>;
}

export interface Hole {
  readonly hole: number;
  /** Whether plain data fills it, such as a map of tags, instead of a text. */
  readonly isData: boolean;
}

/** All that the Terraform of one target is made of. */
export interface StackContent<Text> {
  readonly settings: Settings<Text>;
  readonly target: TargetTexts<Text>;
  /** Whether logging goes while the logs stay. */
  readonly retired: boolean;
  /** The names of the user's files that are copied beside the stack, as one list; absent where there are none. */
  readonly copiedFiles?: Text;
}

/** What a target is called in the places where AWS or Terraform want it. */
export interface TargetTexts<Text> {
  readonly stack: Text;
  readonly account: Text;
  readonly region: Text;
  readonly partition: Text;
  /** The prefix of everything that gets a name. */
  readonly name: Text;
  readonly logsServicePrincipal: Text;
}
