import { suggest } from "../../diagnostics/suggest";
import type { SampleOptions } from "../../records/sample/sample-calls";
import type { SampleTarget } from "../../records/sample/sampled-call";
import { isOnCalendar } from "../../records/is-on-calendar";
import { rfc3339Form } from "../../records/timestamp-forms";
import { findRegion, knownRegions } from "../../spec/regions";
import { isAccountId } from "../../spec/aws-arn";

/** What a user asked to be sampled, as the command line gives it. */
export interface SampleArguments {
  readonly count: number;
  readonly seed: number;
  readonly from: string;
  readonly account: readonly string[];
  readonly region: readonly string[];
  readonly prefix: string;
}

/** Reads what is to be sampled; where that makes no sense, says why instead. */
export function readSampleOptions(given: SampleArguments): SampleOptions | string {
  const { count, seed, from, account, region, prefix } = given;
  const time = new Date(from);
  if (!Number.isSafeInteger(count) || count < 1) return "--count takes a whole number from 1.";
  if (!Number.isSafeInteger(seed)) return "--seed takes a whole number.";
  const hasForm = new RegExp(rfc3339Form.pattern).test(from);
  if (!hasForm || !isOnCalendar(from) || Number.isNaN(time.getTime())) {
    return `--from takes ${rfc3339Form.description}.`;
  }
  const wrongAccount = account.find((id) => !isAccountId(id));
  if (wrongAccount !== undefined) return `--account takes 12 digits, and not "${wrongAccount}".`;
  const wrongRegion = region.find((code) => findRegion(code) === undefined);
  if (wrongRegion !== undefined) return refuseRegion(wrongRegion);
  if (/^\/|\/$/.test(prefix)) return "--prefix has no slash at either end.";
  return {
    count,
    seed,
    from: time,
    targets: account.flatMap((id) => targetsOf(id, region, prefix)),
  };
}

function targetsOf(
  account: string,
  regions: readonly string[],
  prefix: string,
): readonly SampleTarget[] {
  return regions.map((region) => {
    const partition = findRegion(region)?.partition ?? "aws";
    return { account, region, partition, bucket: `bedrock-${account}-${region}`, prefix };
  });
}

function refuseRegion(found: string): string {
  const [nearest] = suggest(
    found,
    knownRegions.map(({ code }) => code),
  );
  const question = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  return `There is no Region "${found}".${question}`;
}
