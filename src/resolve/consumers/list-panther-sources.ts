import type { CentralStack } from "../central/central-stack";
import { encryptingKey } from "../settings/encrypting-key";
import { fillTemplate, type TargetFacts } from "../templates/fill-template";
import { mapTexts } from "../templates/map-texts";
import type { ArchiveSettings } from "../central/archive-settings";
import type { KeyChoice, Settings } from "../settings/settings";
import type { ResolvedSpec, Target } from "../target";
import { isTemplate } from "../templates/template";
import type { WrittenPanther } from "./panther";
import { archivePantherSource, pantherSource, type PantherSource } from "./panther-source";
import { pantherOnArchive } from "./reads-archive";
import { writtenPanther } from "./written-panther";

/** The log source of a target or of the archive, and what their stacks do not decide of it. */
export interface PantherSourceOfStack {
  /** The name of the stack that lets Panther in. */
  readonly stack: string;
  readonly source: PantherSource;
  /** The key of the bucket, as far as the spec says; that of the stack's own has no ARN before it is made. */
  readonly key: KeyChoice<string> | undefined;
  /** What the spec says of Panther, before defaults. */
  readonly written: WrittenPanther;
  /** The targets whose logs Panther reads in the archive. */
  readonly archivedTargets?: readonly string[];
}

/**
 * Lists the log sources of targets: one of the archive for all that Panther reads there, and one of each other target.
 *
 * A target that is retired, or has no logs that Panther could read, has none.
 */
export function listPantherSources({
  targets,
  centralStacks,
}: Pick<ResolvedSpec, "targets" | "centralStacks">): readonly PantherSourceOfStack[] {
  return [
    ...centralStacks.flatMap((stack) => sourceOfArchive(stack, targets) ?? []),
    ...targets.flatMap((target) => sourceOf(target) ?? []),
  ];
}

/** Whether a target asks for a log source that is made for it. */
export function asksForPantherSource({ resolved }: Target): boolean {
  return writtenPanther(resolved)?.sources === true;
}

/** The name of the stack that lets Panther in to the logs of a target. */
export function stackWithPanther({ id, resolved }: Target): string {
  return pantherOnArchive(resolved) === undefined ? id : "archive";
}

function sourceOf(target: Target): PantherSourceOfStack | undefined {
  const { id, facts, resolved } = target;
  const written = writtenPanther(resolved);
  if (written === undefined) return undefined;
  const { s3, cloudwatch, consumers } = resolved.settings;
  const { panther } = consumers;
  // Nothing is filled that no log source is made of: there may be thousands of targets.
  const filled = fill({ s3, cloudwatch, consumers: { panther } }, facts) as Needed;
  return describeSource(id, written, filled, facts);
}

type Needed = Pick<Settings<string>, "s3" | "cloudwatch" | "consumers">;

function describeSource(
  stack: string,
  written: WrittenPanther,
  { s3, cloudwatch, consumers }: Needed,
  facts: TargetFacts,
): PantherSourceOfStack | undefined {
  const { panther } = consumers;
  if (panther === undefined) return undefined;
  const bucket = panther.transport.kind === "s3" ? s3 : cloudwatch && panther.transport.bucket;
  if (bucket === undefined) return undefined;
  const source = pantherSource(s3 === undefined ? {} : { s3 }, facts, panther);
  return { stack, source, key: encryptingKey(bucket), written };
}

function sourceOfArchive(
  { id, facts, resolved }: CentralStack,
  targets: readonly Target[],
): PantherSourceOfStack | undefined {
  if (resolved.kind !== "archive") return undefined;
  const read = targets.filter((target) => pantherOnArchive(target.resolved) !== undefined);
  const [written] = read.flatMap((target) => pantherOnArchive(target.resolved) ?? []);
  const { bucket, panther } = resolved.settings;
  const filled = fill({ bucket, panther }, facts) as Pick<
    ArchiveSettings<string>,
    "bucket" | "panther"
  >;
  const source = archivePantherSource(filled, facts);
  if (source === undefined || written === undefined) return undefined;
  const key = encryptingKey(filled.bucket);
  return { stack: id, source, key, written, archivedTargets: read.map((target) => target.id) };
}

function fill(settings: unknown, facts: TargetFacts): unknown {
  return mapTexts(settings, isTemplate, (template) => fillTemplate(template, facts));
}
