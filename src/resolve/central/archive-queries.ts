import type { Archive } from "../../spec/spec";
import type { ArchiveQueries } from "./archive-settings";
import { archivedPrefix } from "./archived-prefix";
import { present } from "../present";
import { hasLogsInArchive } from "./replicates-to-archive";
import type { Target } from "../target";
import { literalTemplate, parseTemplate, type Template } from "../templates/template";

/**
 * Athena over the archive, if the spec asks for it and logs of some target lie there.
 *
 * Its names differ from those of a target in the same account and Region.
 */
export function readArchiveQueries(
  { athena }: Archive,
  targets: readonly Target[],
): ArchiveQueries<Template> | undefined {
  const archived = targets.filter(hasLogsInArchive);
  if (athena !== true || archived.length === 0) return undefined;
  const [prefix] = archivedPrefixes(targets);
  return present({
    athena: {
      database: {
        kind: "text-template" as const,
        parts: [{ fact: "nameWithUnderscores" as const }, "_archive"],
      },
      workgroup: parseTemplate("{name}-archive"),
      results: { kind: "owned" as const, bucket: parseTemplate("{name}-archive-athena-{account}") },
      namedQueries: true,
    },
    prefix: prefix === undefined || prefix === "" ? undefined : literalTemplate(prefix),
    accounts: joined(archived.map(({ account }) => account.id)),
    regions: joined(archived.map(({ region }) => region.code)),
  });
}

/** The key prefixes below which logs of targets lie in the archive, as in their own buckets; an empty one is the root. */
export function archivedPrefixes(targets: readonly Target[]): readonly string[] {
  return [...new Set(targets.filter(hasLogsInArchive).map(archivedPrefix))].sort();
}

function joined(texts: readonly string[]): Template {
  return literalTemplate([...new Set(texts)].sort().join(","));
}
