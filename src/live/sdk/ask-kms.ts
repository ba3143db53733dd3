import { DescribeKeyCommand, GetKeyPolicyCommand } from "@aws-sdk/client-kms";
import { absent, found } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import { ask, type CallPlace } from "./call-place";
import { parsePolicy } from "./parse-policy";

const absentNames = ["NotFoundException"];

/** Asks KMS about keys. */
export function askKms(place: CallPlace): Pick<TargetReads, "readKey" | "readKeyPolicy"> {
  const { clients, region, signal } = place;
  return {
    readKey: (key) =>
      ask(
        place,
        async () => {
          const { KeyMetadata: metadata } = await clients
            .kms(region)
            .send(new DescribeKeyCommand({ KeyId: key }), { abortSignal: signal });
          if (metadata === undefined) return absent;
          const { KeyId: id = key, Arn: arn = key, KeyState: state = "Enabled" } = metadata;
          return found({ id, arn, state });
        },
        absentNames,
      ),
    readKeyPolicy: (key) =>
      ask(
        place,
        async () => {
          const { Policy: policy } = await clients
            .kms(region)
            .send(new GetKeyPolicyCommand({ KeyId: key, PolicyName: "default" }), {
              abortSignal: signal,
            });
          return found(parsePolicy(policy));
        },
        absentNames,
      ),
  };
}
