import { findRegion } from "../../spec/regions";
import { isJsonMap, type JsonValue } from "../../spec/json-value";
import type { LoggingConfiguration } from "../aws/logging-configuration";
import { readLoggingConfiguration } from "../aws/read-logging-configuration";

/** What a captured file says, or why it cannot be used. */
export type CapturedFile =
  | {
      readonly kind: "captured";
      /** By target; nothing where logging is off. */
      readonly configurations: readonly (readonly [string, LoggingConfiguration | undefined])[];
    }
  | { readonly kind: "wrong-shape"; readonly message: string };

/**
 * Reads captured output of `aws bedrock get-model-invocation-logging-configuration`.
 *
 * A file holds the output for the one target that its name says, or a map from targets to their output. Where
 * logging is off, the command line prints nothing or a map without the configuration.
 */
export function readCaptured(fileName: string, text: string): CapturedFile {
  const value = parse(text);
  if (!isJsonMap(value)) return { kind: "wrong-shape", message: "it is no map in JSON" };
  const ownTarget = fileName.replace(/[.]json$/, "");
  const entries = isTargetId(ownTarget) ? [[ownTarget, value] as const] : Object.entries(value);
  const wrong = entries.find(([target, output]) => !isTargetId(target) || !isOutput(output));
  if (wrong !== undefined) {
    const [target] = wrong;
    const message = isTargetId(target)
      ? `the output of "${target}" has no \`loggingConfig\``
      : `"${target}" is no target such as "111122223333-us-east-1"`;
    return { kind: "wrong-shape", message };
  }
  const configurations = entries.map(([target, output]) => {
    const loggingConfig = isJsonMap(output) ? output["loggingConfig"] : undefined;
    return [target, readLoggingConfiguration(loggingConfig)] as const;
  });
  return { kind: "captured", configurations };
}

function parse(text: string): JsonValue | undefined {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function isOutput(value: JsonValue): boolean {
  if (!isJsonMap(value)) return false;
  return Object.keys(value).length === 0 || isJsonMap(value["loggingConfig"]);
}

/** Whether a text is `<account>-<region>`, of a Region that AWS has. */
function isTargetId(text: string): boolean {
  const [, region] = /^\d{12}-(.+)$/.exec(text) ?? [];
  return region !== undefined && findRegion(region) !== undefined;
}
