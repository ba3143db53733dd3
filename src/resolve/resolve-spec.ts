import type { DocumentPath } from "../spec/document-path";
import { defaults } from "../spec/defaults";
import { logsServicePrincipal } from "../spec/partitions";
import { findRegion, type Region } from "../spec/regions";
import type { Override, Spec, TargetGroup } from "../spec/spec";
import { archiveAccounts } from "./central/archive-accounts";
import type { Surroundings } from "./consumers/surroundings";
import { findArchive } from "./central/find-archive";
import { matchesOverride } from "./match-override";
import { readAccounts, type AccountSources, type PlacedAccount } from "./accounts/read-accounts";
import { resolveArchive } from "./central/resolve-archive";
import { nameWithUnderscores } from "./name-with-underscores";
import { resolvePanther } from "./central/resolve-panther";
import { resolveSettings } from "./settings/resolve-settings";
import { usableItems } from "./usable-spec";
import type { DuplicateTarget, ResolvedSettings, ResolvedSpec, Target } from "./target";
import { targetId } from "../spec/target-id";

/**
 * Finds every target of a spec and the settings that hold for it.
 *
 * A Region that does not exist makes no target; a rule reports it.
 */
export function resolveSpec(spec: Spec, sources: AccountSources): ResolvedSpec {
  const targets = new Map<string, Target>();
  const duplicates: DuplicateTarget[] = [];
  const settings = new Set<ResolvedSettings>();
  const archive = findArchive(spec);
  const surroundings = { name: spec.name, organizationId: spec.organizationId, archive };
  for (const [index, group] of usableItems(spec.targets)) {
    const groupPlace = ["targets", index];
    const settingsOf = settingsByOverrides(spec, group, groupPlace, surroundings);
    let isEmpty = true;
    for (const target of groupTargets(spec, group, { groupPlace, settingsOf, sources })) {
      isEmpty = false;
      settings.add(target.resolved);
      const first = targets.get(target.id);
      if (first === undefined) targets.set(target.id, target);
      else duplicates.push({ first, second: target });
    }
    if (isEmpty) settings.add(settingsOf([], undefined));
  }
  if (settings.size === 0) {
    settings.add(
      resolveSettings([{ value: spec, place: [] }], [], false, {
        ...surroundings,
        account: undefined,
      }),
    );
  }
  const all = [...targets.values()];
  // What a central stack says of all targets must not depend on the order of their groups.
  const inOrder = all.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const archives = archive === undefined ? [] : [resolveArchive(spec, archive, inOrder)];
  return {
    name: spec.name,
    targets: all,
    centralStacks: [...archives, ...resolvePanther(spec, inOrder, archives)],
    settings: [...settings],
    duplicates,
  };
}

interface GroupContext {
  readonly groupPlace: DocumentPath;
  readonly settingsOf: SettingsOf;
  readonly sources: AccountSources;
}

function* groupTargets(
  spec: Spec,
  group: TargetGroup,
  { groupPlace, settingsOf, sources }: GroupContext,
): Iterable<Target> {
  const groupRegions = usableItems(group.regions).map(
    ([index, code]) => [[...groupPlace, "regions", index], code] as const,
  );
  for (const placed of readAccounts(group, [...groupPlace, "accounts"], sources)) {
    const ownRegions = placed.regions?.map((code) => [placed.place, code] as const);
    for (const [regionPlace, code] of ownRegions ?? groupRegions) {
      const region = findRegion(code);
      if (region === undefined) continue;
      const overrides = matchingOverrides(spec, group, placed, region);
      yield createTarget({
        spec,
        group,
        placed,
        region,
        regionPlace,
        wave: lastWave(overrides) ?? group.wave ?? defaults.wave,
        resolved: settingsOf(overrides, placed.account.id),
      });
    }
  }
}

interface PlacedOverride {
  readonly override: Override;
  readonly place: DocumentPath;
}

function matchingOverrides(
  spec: Spec,
  group: TargetGroup,
  { account }: PlacedAccount,
  region: Region,
): readonly PlacedOverride[] {
  return usableItems(spec.overrides)
    .map(([index, override]) => ({ override, place: ["overrides", index] }))
    .filter(({ override }) =>
      matchesOverride(override, { group: group.name, account, region: region.code }),
    );
}

function lastWave(overrides: readonly PlacedOverride[]): number | undefined {
  return overrides.findLast(({ override }) => override.wave !== undefined)?.override.wave;
}

type SpecSurroundings = Omit<Surroundings, "settings" | "roles" | "account">;

type SettingsOf = (
  overrides: readonly PlacedOverride[],
  account: string | undefined,
) => ResolvedSettings;

/** Targets that the same overrides match share their settings, and so their memory; only the account of an archive differs. */
function settingsByOverrides(
  spec: Spec,
  group: TargetGroup,
  groupPlace: DocumentPath,
  surroundings: SpecSurroundings,
): SettingsOf {
  const owners = archiveAccounts(spec);
  const known = new Map<string, ResolvedSettings>();
  return (overrides, id) => {
    const account = id !== undefined && owners.has(id) ? id : undefined;
    const key = [account, ...overrides.map(({ place }) => place[1])].join(",");
    const settings =
      known.get(key) ??
      resolveSettings(
        [
          { value: spec, place: [] },
          { value: group, place: groupPlace },
          ...overrides.map(({ override, place }) => ({ value: override, place })),
        ],
        groupPlace,
        group.retired ?? false,
        { ...surroundings, account },
      );
    known.set(key, settings);
    return settings;
  };
}

interface TargetParts {
  readonly spec: Spec;
  readonly group: TargetGroup;
  readonly placed: PlacedAccount;
  readonly region: Region;
  readonly regionPlace: DocumentPath;
  readonly wave: number;
  readonly resolved: ResolvedSettings;
}

function createTarget(parts: TargetParts): Target {
  const { spec, group, placed, region, regionPlace, wave, resolved } = parts;
  const { account, place } = placed;
  const id = targetId(account.id, region.code);
  return {
    kind: "target",
    id,
    account,
    region,
    group: group.name,
    wave,
    retired: group.retired ?? false,
    facts: {
      stack: id,
      account: account.id,
      accountName: account.name ?? "",
      region: region.code,
      partition: region.partition,
      name: spec.name,
      nameWithUnderscores: nameWithUnderscores(spec),
      logsServicePrincipal: logsServicePrincipal(region),
    },
    resolved,
    accountPlace: place,
    regionPlace,
  };
}
