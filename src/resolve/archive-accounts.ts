import type { Spec } from "../spec/spec";

/** The accounts that own an archive. Of a target in one of them the settings differ: its replicas have the right owner. */
export function archiveAccounts(spec: Spec): ReadonlySet<string> {
  const layers = [
    spec,
    ...((spec.targets as Spec["targets"] | undefined) ?? []),
    ...(spec.overrides ?? []),
  ];
  const given = layers.flatMap((layer) => {
    const archive = layer?.consumers?.archive;
    return archive === true ? [] : (archive?.accountId ?? []);
  });
  return new Set([...given, ...[spec.archive?.account ?? []].flat()]);
}
