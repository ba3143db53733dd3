import { policyPatternsMeet } from "../iam/policy-patterns-meet";
import type { PantherNotifications } from "./panther-notifications";
import { protectedReaders, type ProtectedReaders } from "./protected-readers";

/** Readers that others than the exempt may change, too. */
export interface SharedReaders extends ProtectedReaders {
  readonly alsoExempt: readonly string[];
}

/**
 * Panther's roles may change what Panther manages, whatever else protects it.
 *
 * An ARN here stands for many accounts, and a denial wins over every other statement. So Panther's roles are exempt
 * wherever a pattern names something of Panther's, if only among what others manage.
 */
export function shareWithPanther(
  readers: readonly ProtectedReaders[],
  ofPanther: readonly PantherNotifications[],
): readonly SharedReaders[] {
  const shared = protectedReaders(ofPanther.flatMap(({ resources }) => resources));
  const alsoExempt = [...new Set(ofPanther.map(({ roleArn }) => roleArn))].sort();
  return readers.flatMap((reader) => {
    const { sid, arns } = reader;
    const ofSid = shared.find((one) => one.sid === sid)?.arns ?? [];
    const isShared = (arn: string): boolean => ofSid.some((one) => policyPatternsMeet(one, arn));
    return [
      { ...reader, arns: arns.filter((arn) => !isShared(arn)), alsoExempt: [] },
      { ...reader, sid: `${sid}OfPanther`, arns: arns.filter(isShared), alsoExempt },
    ];
  });
}
