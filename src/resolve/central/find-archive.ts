import { defaults } from "../../spec/defaults";
import { findRegion, type Region } from "../../spec/regions";
import type { Archive, Spec } from "../../spec/spec";
import { centralFacts } from "./central-facts";
import { fillText, type TargetFacts } from "../templates/fill-template";
import { parseTemplate } from "../templates/template";

/** The archive of a spec, as far as others have to know it: where it is, and by which names. */
export interface FoundArchive {
  readonly block: Archive;
  readonly region: Region;
  readonly facts: TargetFacts;
  readonly bucketArn: string;
  /** Without `alias/`; the key has no other name before it is made. */
  readonly keyAlias: string;
}

/** Finds the archive of a spec; none where there is no block for it, or one without a Region that exists. */
export function findArchive(spec: Spec): FoundArchive | undefined {
  // Where the schema refused account or Region, there is no place for a stack.
  const block = spec.archive as Partial<Archive> | undefined;
  const region = block?.region === undefined ? undefined : findRegion(block.region);
  if (block?.account === undefined || region === undefined) return undefined;
  const facts = centralFacts(spec, "archive", block.account, region);
  const bucket = fillText(parseTemplate(block.bucket ?? defaults.archive.bucket), facts);
  return {
    block: block as Archive,
    region,
    facts,
    bucketArn: `arn:${region.partition}:s3:::${bucket}`,
    keyAlias: `${spec.name}-archive`,
  };
}
