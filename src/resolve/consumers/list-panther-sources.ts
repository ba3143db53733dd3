import type { Consumers as ConsumersSpec } from "../../spec/spec";
import { encryptingKey } from "../encrypting-key";
import { fillTemplate } from "../fill-template";
import { mapTexts } from "../map-texts";
import type { KeyChoice, Settings } from "../settings";
import type { Target } from "../target";
import { isTemplate } from "../template";
import { pantherSource, type PantherSource } from "./panther-source";

/** The log source of one target, and what the target's stack does not decide of it. */
export interface PantherSourceOfTarget {
  readonly target: string;
  readonly source: PantherSource;
  /** The key of the bucket, as far as the spec says; that of the target's own has no ARN before it is made. */
  readonly key: KeyChoice<string> | undefined;
  /** What the spec says of Panther, before defaults. */
  readonly written: WrittenPanther;
}

type WrittenPanther = NonNullable<ConsumersSpec["panther"]>;

/** Lists the log sources of targets; one that is retired, or has no logs that Panther could read, has none. */
export function listPantherSources(targets: readonly Target[]): readonly PantherSourceOfTarget[] {
  return targets.flatMap((target) => sourceOf(target) ?? []);
}

/** Whether a target asks for a log source that is made for it. */
export function asksForPantherSource(target: Target): boolean {
  return writtenPanther(target)?.sources === true;
}

function writtenPanther({ resolved, retired }: Target): WrittenPanther | undefined {
  const { consumers } = resolved.merged as { readonly consumers?: ConsumersSpec };
  return retired ? undefined : (consumers?.panther ?? undefined);
}

function sourceOf(target: Target): PantherSourceOfTarget | undefined {
  const { id, facts, resolved } = target;
  const written = writtenPanther(target);
  if (written === undefined) return undefined;
  const { s3, cloudwatch, consumers } = fill(resolved.settings, facts);
  const { panther } = consumers;
  if (panther === undefined) return undefined;
  const bucket = panther.transport.kind === "s3" ? s3 : cloudwatch && panther.transport.bucket;
  if (bucket === undefined) return undefined;
  const source = pantherSource(s3 === undefined ? {} : { s3 }, facts, panther);
  return { target: id, source, key: encryptingKey(bucket), written };
}

type Needed = Pick<Settings<string>, "s3" | "cloudwatch" | "consumers">;

/** Fills nothing that no log source is made of: there may be thousands of targets. */
function fill(settings: Target["resolved"]["settings"], facts: Target["facts"]): Needed {
  const { s3, cloudwatch, consumers } = settings;
  const { panther } = consumers;
  return mapTexts({ s3, cloudwatch, consumers: { panther } }, isTemplate, (template) =>
    fillTemplate(template, facts),
  ) as Needed;
}
