import { DescribeKeyCommand, GetKeyPolicyCommand } from "@aws-sdk/client-kms";
import { found } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import { ask, type CallPlace } from "./call-place";
import { expectMap, expectText } from "./expect-answer";
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
          const { KeyId: id, Arn: arn, KeyState: state } = expectMap(metadata);
          return found({ id: expectText(id), arn: expectText(arn), state: expectText(state) });
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
