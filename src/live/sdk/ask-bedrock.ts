import { GetModelInvocationLoggingConfigurationCommand } from "@aws-sdk/client-bedrock";
import type { JsonValue } from "../../spec/json-value";
import type { TargetReads } from "../aws/aws";
import { readLoggingConfiguration } from "../aws/read-logging-configuration";
import { ask, type CallPlace } from "./call-place";
import { NotAnAnswer } from "./not-an-answer";

/** Asks Bedrock. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationLoggingConfiguration.html */
export function askBedrock(place: CallPlace): Pick<TargetReads, "readLoggingConfiguration"> {
  const { clients, region, signal } = place;
  return {
    readLoggingConfiguration: () =>
      ask(place, async () => {
        const { loggingConfig } = await clients
          .bedrock(region)
          .send(new GetModelInvocationLoggingConfigurationCommand({}), { abortSignal: signal });
        const output = (loggingConfig === undefined ? {} : { loggingConfig }) as JsonValue;
        const configuration = readLoggingConfiguration(output);
        if (configuration.kind === "wrong-shape") throw new NotAnAnswer();
        return configuration;
      }),
  };
}
