import { findArchiveStack, type ArchiveStack } from "../reading/find-archive-stack";
import type { SpecContext, SpecRule, StackContext } from "../rule";

/** A law about the stack of the archive alone, which is held to it as targets are. */
interface ArchiveLaw {
  /** The keys of its block that the law judges, as `lifecycle.expireAfterDays`. */
  readonly reads: readonly string[];
  readonly check: (archive: ArchiveStack, context: ArchiveContext) => void;
}

/** What a law about the archive sees: its settings, and the whole spec. */
export type ArchiveContext = StackContext & Pick<SpecContext, "spec" | "unusable">;

/** The rule that holds the archive of a spec to a law. What it reports concerns no target. */
export function ruleForArchive({ reads, check }: ArchiveLaw): SpecRule {
  return {
    scope: "spec",
    reads: ["account", "region", ...reads].map((key) => `archive.${key}`),
    check({ spec, resolved, unusable, report }) {
      const archive = findArchiveStack(resolved);
      if (archive === undefined) return;
      check(archive, {
        spec,
        unusable,
        resolved: archive.resolved,
        origins: archive.resolved.origins,
        targets: [archive],
        report: (code, details) => {
          report(code, { ...details, targets: [] });
        },
      });
    },
  };
}
