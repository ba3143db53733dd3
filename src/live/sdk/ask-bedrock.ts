import { GetModelInvocationLoggingConfigurationCommand } from "@aws-sdk/client-bedrock";
import type { JsonValue } from "../../spec/json-value";
import { absent, found } from "../aws/answer";
import type { TargetReads } from "../aws/aws";
import { readLoggingConfiguration } from "../aws/read-logging-configuration";
import { ask, type CallPlace } from "./call-place";

/** Asks Bedrock. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationLoggingConfiguration.html */
export function askBedrock(place: CallPlace): Pick<TargetReads, "readLoggingConfiguration"> {
  const { clients, region, signal } = place;
  return {
    readLoggingConfiguration: () =>
      ask(place, async () => {
        const { loggingConfig } = await clients
          .bedrock(region)
          .send(new GetModelInvocationLoggingConfigurationCommand({}), { abortSignal: signal });
        const configuration = readLoggingConfiguration(loggingConfig as JsonValue | undefined);
        return configuration === undefined ? absent : found(configuration);
      }),
  };
}
