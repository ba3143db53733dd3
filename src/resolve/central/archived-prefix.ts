import type { Target } from "../target";
import { fillText } from "../templates/fill-template";

/** The key prefix of a target's logs, which replicas keep; an empty one is the root. */
export function archivedPrefix({ resolved, facts }: Pick<Target, "resolved" | "facts">): string {
  const prefix = resolved.settings.s3?.prefix;
  return prefix?.kind === "text-template" ? fillText(prefix, facts) : "";
}
