import { parseTargetId } from "../../spec/target-id";
import { isJsonMap, parseJson, type JsonMap, type JsonValue } from "../../spec/json-value";
import type { LoggingConfiguration } from "../aws/logging-configuration";
import {
  readLoggingConfiguration,
  type ReadConfiguration,
} from "../aws/read-logging-configuration";

type CapturedEntry = readonly [target: string, configuration: LoggingConfiguration | undefined];

/** What a captured file says, or why it cannot be used. */
export type CapturedFile =
  | {
      readonly kind: "captured";
      /** By target; nothing where logging is off. */
      readonly configurations: readonly CapturedEntry[];
    }
  | { readonly kind: "wrong-shape"; readonly message: string };

/**
 * Reads captured output of `aws bedrock get-model-invocation-logging-configuration`.
 *
 * A file holds the output for the one target that its name says, or a map from targets to their output. Where
 * logging is off, the command line prints nothing or a map without the configuration.
 */
export function readCaptured(fileName: string, text: string): CapturedFile {
  const value = text.trim() === "" ? {} : parseJson(text);
  if (!isJsonMap(value)) return { kind: "wrong-shape", message: "it is no map in JSON" };
  const ownTarget = fileName.replace(/[.]json$/, "");
  const entries =
    parseTargetId(ownTarget) === undefined ? Object.entries(value) : [[ownTarget, value] as const];
  const configurations: CapturedEntry[] = [];
  for (const [target, output] of entries) {
    const configuration = readLoggingConfiguration(output);
    const wrong = wrongEntry(target, output, configuration);
    if (wrong !== undefined) return { kind: "wrong-shape", message: wrong };
    configurations.push([target, configuration.kind === "found" ? configuration.value : undefined]);
  }
  return { kind: "captured", configurations };
}

function wrongEntry(
  target: string,
  output: JsonValue,
  { kind }: ReadConfiguration,
): string | undefined {
  if (parseTargetId(target) === undefined) {
    return `"${target}" is no target such as "111122223333-us-east-1"`;
  }
  if (!isJsonMap(output) || !(isEmpty(output) || "loggingConfig" in output)) {
    return `the output of "${target}" has no \`loggingConfig\``;
  }
  return kind === "wrong-shape"
    ? `the \`loggingConfig\` of "${target}" is not as Bedrock gives it`
    : undefined;
}

function isEmpty(output: JsonMap): boolean {
  return Object.keys(output).length === 0;
}
