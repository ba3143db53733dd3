import { readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Report } from "../../diagnostics/collector";
import type { CapturedConfigurations } from "../../live/adoption/captured-configurations";
import { readCaptured } from "../../live/adoption/read-captured";
import type { LoggingConfiguration } from "../../live/aws/logging-configuration";
import { decodeText } from "../../sources/decode-text";
import { readNamedFile } from "../../sources/disk-folder";
import type { Host } from "../host";

/** As large as an inventory may be: a map of thousands of targets is no longer. */
const maxCapturedBytes = 64 * 1024 * 1024;

/** Reads captured configurations: a file, or the JSON files of a folder. Every mistake is reported. */
export function readCapturedFiles(
  path: string,
  report: Report,
  { workingDirectory }: Host,
): CapturedConfigurations {
  const configurations = new Map<string, LoggingConfiguration | undefined>();
  const sources = new Map<string, string>();
  for (const name of listFiles(path, workingDirectory)) {
    const content = readNamedFile(resolve(workingDirectory, name), name, maxCapturedBytes);
    const text = content.kind === "failure" ? content : decodeText(content.bytes, name);
    if (typeof text !== "string") {
      report(text.code, { message: text.message, hint: text.hint });
      continue;
    }
    const captured = readCaptured(basename(name), text);
    if (captured.kind === "wrong-shape") {
      report("live/wrong-capture", {
        message: `"${name}" is no captured logging configuration: ${captured.message}.`,
        hint: "`bedtrail explain live/wrong-capture` says what the file has to hold.",
      });
      continue;
    }
    for (const [target, configuration] of captured.configurations) {
      const earlier = sources.get(target);
      if (earlier !== undefined && !isSame(configurations.get(target), configuration)) {
        report("live/wrong-capture", {
          message: `"${earlier}" and "${name}" hold different configurations of the target.`,
          hint: "Keep the later capture, and take the target out of the other file.",
          targets: [target],
        });
        continue;
      }
      sources.set(target, name);
      configurations.set(target, configuration);
    }
  }
  return configurations;
}

/** Configurations are read member by member, in one order. */
function isSame(
  left: LoggingConfiguration | undefined,
  right: LoggingConfiguration | undefined,
): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The files that a path stands for; a path that leads nowhere stands for itself, so that reading it says why. */
function listFiles(path: string, workingDirectory: string): readonly string[] {
  const absolute = resolve(workingDirectory, path);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(absolute)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(path, name));
}
