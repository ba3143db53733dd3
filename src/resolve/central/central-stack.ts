import type { JsonMap } from "../../spec/json-value";
import type { Region } from "../../spec/regions";
import type { ArchiveSettings } from "./archive-settings";
import type { CopiedFiles } from "../terraform-block/copied-files";
import type { TargetFacts } from "../templates/fill-template";
import type { Origins } from "../settings/origins";
import type { PantherSettings } from "./panther-settings";
import type { Template } from "../templates/template";

/** A stack of its own: one for the whole spec, in an account and Region of its own. */
export interface CentralStack {
  readonly kind: "central";
  /** The name of the stack, which is that of its block in the spec. */
  readonly id: CentralSettings["kind"];
  readonly account: CentralAccount;
  readonly region: Region;
  /** Where it stands in the rollout: before the targets that need it, or after those that it needs. */
  readonly wave: number;
  readonly facts: TargetFacts;
  readonly resolved: CentralSettings;
}

/** The account of a central stack, with its name where a target is in it. */
export interface CentralAccount {
  readonly id: string;
  readonly name?: string;
}

/** What the stacks that are not a target's are made from. */
export type CentralSettings = ResolvedArchive | ResolvedPanther;

/** The settings of the archive. */
export interface ResolvedArchive extends WrittenCentrally {
  readonly kind: "archive";
  readonly settings: ArchiveSettings<Template>;
}

/** The settings of the stack that makes log sources in Panther. */
export interface ResolvedPanther extends WrittenCentrally {
  readonly kind: "panther";
  readonly settings: PantherSettings<Template>;
}

interface WrittenCentrally {
  /** What the spec says of the stack, before defaults. */
  readonly merged: JsonMap;
  readonly origins: Origins;
  readonly copiedFiles: CopiedFiles;
}
