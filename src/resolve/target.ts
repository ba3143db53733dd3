import type { DocumentPath } from "../spec/document-path";
import type { JsonMap } from "../spec/json-value";
import type { Region } from "../spec/regions";
import type { CentralStack } from "./central/central-stack";
import type { CopiedFiles } from "./terraform-block/copied-files";
import type { TargetFacts } from "./templates/fill-template";
import type { Origins } from "./settings/origins";
import type { Settings } from "./settings/settings";
import type { Template } from "./templates/template";

/** An account as the spec or an inventory names it. */
export interface TargetAccount {
  readonly id: string;
  readonly name?: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** One (account, Region). Bedrock holds exactly one logging configuration for it. */
export interface Target {
  readonly kind: "target";
  /** `<account>-<region>`: the name of its stack. */
  readonly id: string;
  readonly account: TargetAccount;
  readonly region: Region;
  readonly group: string;
  readonly wave: number;
  readonly retired: boolean;
  readonly facts: TargetFacts;
  readonly resolved: ResolvedSettings;
  /** Where the account and the Region stand in the spec. */
  readonly accountPlace: DocumentPath;
  readonly regionPlace: DocumentPath;
}

/** Settings as they hold for a set of targets, held once however many targets share them. */
export interface ResolvedSettings {
  readonly kind: "target";
  readonly settings: Settings<Template>;
  /** The merged spec before defaults, for rules that ask what was written. */
  readonly merged: JsonMap;
  readonly origins: Origins;
  readonly retired: boolean;
  /** The group that the settings belong to, as a place in the spec. */
  readonly groupPlace: DocumentPath;
  readonly copiedFiles: CopiedFiles;
}

/** A spec with every target known and every setting decided. */
export interface ResolvedSpec {
  readonly name: string;
  readonly targets: readonly Target[];
  /** The stacks that are not a target's. */
  readonly centralStacks: readonly CentralStack[];
  /** All settings that some group has, also of groups without a usable target, so that rules see them. */
  readonly settings: readonly ResolvedSettings[];
  /** Targets that were reached a second time, which a rule reports. */
  readonly duplicates: readonly DuplicateTarget[];
}

export interface DuplicateTarget {
  readonly first: Target;
  readonly second: Target;
}
