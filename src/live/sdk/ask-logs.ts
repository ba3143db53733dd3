import {
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { present } from "../../resolve/present";
import { absent, found } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import { ask, type CallPlace } from "./call-place";
import { expectMaps, expectOptional } from "./expect-answer";

const absentNames = ["ResourceNotFoundException"];

/** Asks CloudWatch Logs about log groups. It never reads an event: those hold what people asked a model. */
export function askLogs(place: CallPlace): Pick<TargetReads, "findNewestEvent" | "readLogGroup"> {
  const { clients, region, signal } = place;
  return {
    readLogGroup: (logGroup) =>
      ask(
        place,
        async () => {
          const { logGroups } = await clients
            .logs(region)
            .send(new DescribeLogGroupsCommand({ logGroupNamePrefix: logGroup }), {
              abortSignal: signal,
            });
          const group = expectMaps(logGroups).find(({ logGroupName }) => logGroupName === logGroup);
          if (group === undefined) return absent;
          const { retentionInDays, kmsKeyId, dataProtectionStatus } = group;
          const retentionDays = expectOptional(retentionInDays, "number");
          const keyArn = expectOptional(kmsKeyId, "string");
          const isMasked = dataProtectionStatus === "ACTIVATED";
          return found(present({ retentionDays, keyArn, isMasked }));
        },
        absentNames,
      ),
    findNewestEvent: (logGroup, stream) =>
      ask(
        place,
        async () => {
          const { logStreams } = await clients.logs(region).send(
            new DescribeLogStreamsCommand({
              logGroupName: logGroup,
              logStreamNamePrefix: stream,
            }),
            { abortSignal: signal },
          );
          const { lastEventTimestamp } =
            expectMaps(logStreams).find(({ logStreamName }) => logStreamName === stream) ?? {};
          const last = expectOptional(lastEventTimestamp, "number");
          return last === undefined ? absent : found(new Date(last));
        },
        absentNames,
      ),
  };
}
