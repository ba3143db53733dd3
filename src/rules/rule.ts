import type { ReportAt } from "../parse/place-reports";
import type { Origins, SettingsPath } from "../resolve/settings/origins";
import type { Stack } from "../resolve/stack";
import type { ResolvedSettings, ResolvedSpec, Target } from "../resolve/target";
import type { DocumentPath } from "../spec/document-path";
import type { Spec } from "../spec/spec";

/**
 * A law about a whole spec, or about the settings of targets that share them.
 *
 * A rule reads resolved data and reports by path; it knows neither texts nor offsets.
 */
export type Rule = SpecRule | SettingsRule;

export interface SpecRule {
  readonly scope: "spec";
  /** The keys of the spec that the rule judges; it is skipped where the schema refused one of them. */
  readonly reads: readonly string[];
  readonly check: (context: SpecContext) => void;
}

export interface SettingsRule {
  readonly scope: "settings";
  /**
   * The settings that the rule judges, as `destinations.s3.lifecycle`. With `.*` behind it each entry of a list or map
   * is judged by itself, so that one which the schema refused hides no other.
   */
  readonly reads: readonly string[];
  readonly check: (context: SettingsContext) => void;
}

export interface SpecContext {
  readonly spec: Spec;
  readonly resolved: ResolvedSpec;
  /** What the schema refused, so that a rule can tell a key that is missing from one that is misspelt. */
  readonly unusable: readonly DocumentPath[];
  readonly report: ReportAt<DocumentPath>;
}

export interface SettingsContext extends StackContext {
  readonly resolved: ResolvedSettings;
  /** The targets that share the settings; none where the group has no usable target. */
  readonly targets: readonly Target[];
}

/** Settings that a law judges whosever they are: those of targets, or of a central stack. */
export interface StackContext {
  readonly resolved: Pick<ResolvedSettings, "merged">;
  readonly origins: Origins;
  /** The stacks that have the settings. */
  readonly targets: readonly Stack[];
  /** Reports at a setting: at the line that set it, or at its nearest written parent. */
  readonly report: ReportAt<SettingsPath>;
}
