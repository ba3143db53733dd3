import type { Spec } from "../../spec/spec";
import { usableItems } from "../usable-spec";

/** The accounts that own an archive. Of a target in one of them the settings differ: its replicas have the right owner. */
export function archiveAccounts(spec: Spec): ReadonlySet<string> {
  const layers = [
    spec,
    ...usableItems((spec as Partial<Spec>).targets).map(([, group]) => group),
    ...usableItems(spec.overrides).map(([, override]) => override),
  ];
  const given = layers.flatMap((layer) => {
    const archive = layer.consumers?.archive;
    return archive === true ? [] : (archive?.accountId ?? []);
  });
  return new Set([...given, ...[spec.archive?.account ?? []].flat()]);
}
