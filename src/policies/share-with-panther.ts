import { policyPatternsMeet } from "../iam/policy-patterns-meet";
import { panther } from "../spec/panther";
import { anyAccount } from "./any-account";
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
 * wherever a pattern names something of Panther's, if only among what others manage. The topic is one for all log
 * sources of an account and Region, so that the roles of others are exempt there as well.
 * https://docs.panther.com/data-onboarding/data-transports/aws/s3
 */
export function shareWithPanther(
  readers: readonly ProtectedReaders[],
  ofPanther: readonly PantherNotifications[],
): readonly SharedReaders[] {
  const shared = protectedReaders(ofPanther.flatMap(({ resources }) => resources));
  const own = [...new Set(ofPanther.map(({ roleArn }) => roleArn))].sort();
  const all = [...new Set(own.flatMap(anyRoleOfPanther))].sort();
  return readers.flatMap((reader) => {
    const { sid, arns } = reader;
    const ofSid = shared.find((one) => one.sid === sid)?.arns ?? [];
    const isShared = (arn: string): boolean => ofSid.some((one) => policyPatternsMeet(one, arn));
    const alsoExempt = ofSharedTopic.includes(sid) ? all : own;
    return [
      { ...reader, arns: arns.filter((arn) => !isShared(arn)), alsoExempt: [] },
      { ...reader, sid: `${sid}OfPanther`, arns: arns.filter(isShared), alsoExempt },
    ];
  });
}

const ofSharedTopic: readonly string[] = ["ProtectSubscriptions", "ProtectTopics"];

/** Whatever is behind the name that Panther asks for, in any account, with a path or without one. */
function anyRoleOfPanther(roleArn: string): readonly string[] {
  const [, partition = ""] = roleArn.split(":");
  const roles = `arn:${partition}:iam::${anyAccount}:role/`;
  return [`${roles}${panther.roleNamePrefix}*`, `${roles}*/${panther.roleNamePrefix}*`];
}
