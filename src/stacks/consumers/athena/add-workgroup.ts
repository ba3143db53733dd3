import { AthenaWorkgroup } from "@cdktf/provider-aws/lib/athena-workgroup";
import type { AnyStackScope } from "../../stack-scope";
import { addConsumerResource } from "../add-consumer-resource";
import type { ResultsPlace } from "./results-place";

/** Adds a workgroup whose settings hold whatever a client asks for, so that results lie encrypted in one place. */
export function addWorkgroup(
  scope: AnyStackScope,
  name: string,
  { bucket, keyArn }: ResultsPlace,
): AthenaWorkgroup {
  return addConsumerResource(scope, AthenaWorkgroup, "invocations", {
    name,
    description: "Queries of Bedrock model invocation logs",
    // Queries that people saved in it must not keep a consumer from being taken out of the spec.
    forceDestroy: true,
    configuration: {
      enforceWorkgroupConfiguration: true,
      publishCloudwatchMetricsEnabled: true,
      resultConfiguration: {
        outputLocation: `s3://${bucket}/`,
        expectedBucketOwner: scope.content.target.account,
        encryptionConfiguration:
          keyArn === undefined
            ? { encryptionOption: "SSE_S3" }
            : { encryptionOption: "SSE_KMS", kmsKeyArn: keyArn },
      },
    },
  });
}
