import type { Settings } from "../../../resolve/settings/settings";

/** What Bedrock counts of its deliveries to one destination, in the namespace AWS/Bedrock. */
export interface DeliveryMetrics {
  readonly destination: "s3" | "cloudwatch" | "large_data";
  readonly failure: string;
  /** Absent where a quiet destination means nothing: few bodies are large. */
  readonly success?: string;
}

/** https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-runtime-metrics.html */
export function deliveryMetrics({ s3, cloudwatch }: Settings<string>): readonly DeliveryMetrics[] {
  return [
    ...(s3 === undefined
      ? []
      : [
          {
            destination: "s3",
            failure: "ModelInvocationLogsS3DeliveryFailure",
            success: "ModelInvocationLogsS3DeliverySuccess",
          } as const,
        ]),
    ...(cloudwatch === undefined
      ? []
      : [
          {
            destination: "cloudwatch",
            failure: "ModelInvocationLogsCloudWatchDeliveryFailure",
            success: "ModelInvocationLogsCloudWatchDeliverySuccess",
          } as const,
        ]),
    ...(cloudwatch?.largeData === undefined
      ? []
      : [
          {
            destination: "large_data",
            failure: "ModelInvocationLargeDataS3DeliveryFailure",
          } as const,
        ]),
  ];
}
