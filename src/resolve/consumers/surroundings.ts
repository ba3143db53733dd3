import type { Roles, Spec } from "../../spec/spec";
import type { FoundArchive } from "../central/find-archive";
import type { Settings } from "../settings/settings";
import type { Template } from "../templates/template";

/** What the consumers of a target depend on beside their own block. */
export interface Surroundings extends Pick<Spec, "name"> {
  readonly organizationId: string | undefined;
  readonly archive: FoundArchive | undefined;
  /** The account of the target, where it is that of an archive. */
  readonly account: string | undefined;
  readonly settings: Pick<Settings<Template>, "s3" | "cloudwatch">;
  /** What holds for every role of the target. */
  readonly roles: NonNullable<Roles>;
}
