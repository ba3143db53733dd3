import type { TargetContent } from "../../resolve/blueprints/blueprint";
import type { TargetReads } from "../aws/aws";
import { checkBucket } from "./check-bucket";
import { checkLogGroup } from "./check-log-group";
import { checkRole } from "./check-role";
import { runNeedChecks, type NeedFindings } from "./need-check";

/** Checks whether what delivery needs is there and sound: buckets, their policies and keys, log group and role. */
export function checkNeeds(
  content: TargetContent<string>,
  reads: TargetReads,
): Promise<NeedFindings> {
  const { s3, cloudwatch } = content.settings;
  const largeData = cloudwatch?.largeData;
  const sharedPrefixes = largeData?.kind === "shared" ? [largeData.prefix] : [];
  return runNeedChecks({ content, reads }, [
    async (context) => {
      if (s3) await checkBucket(context, "destinations.s3", s3, [s3.prefix, ...sharedPrefixes]);
    },
    async (context) => {
      if (largeData === undefined || largeData.kind === "shared") return;
      const path = "destinations.cloudwatch.largeData";
      await checkBucket(context, path, largeData, [largeData.prefix]);
    },
    checkLogGroup,
    checkRole,
  ]);
}
