import type { Archive } from "../spec/spec";
import type { ArchiveQueries } from "./archive-settings";
import { fillText } from "./fill-template";
import { present } from "./present";
import type { Target } from "./target";
import { literalTemplate, parseTemplate, type Template } from "./template";

/** Athena over the archive, if the spec asks for it: its names differ from those of a target in the same account and Region. */
export function readArchiveQueries(
  { athena }: Archive,
  targets: readonly Target[],
): ArchiveQueries<Template> | undefined {
  if (athena !== true) return undefined;
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
    accounts: joined(targets.map(({ account }) => account.id)),
    regions: joined(targets.map(({ region }) => region.code)),
  });
}

/** The key prefixes below which the targets' logs lie, in their buckets and so in the archive; an empty one is the root. */
export function archivedPrefixes(targets: readonly Target[]): readonly string[] {
  const prefixes = targets.flatMap(({ resolved, facts }) => {
    const { s3 } = resolved.settings;
    if (s3 === undefined) return [];
    return s3.prefix?.kind === "text-template" ? [fillText(s3.prefix, facts)] : [""];
  });
  return [...new Set(prefixes)].sort();
}

function joined(texts: readonly string[]): Template {
  return literalTemplate([...new Set(texts)].sort().join(","));
}
