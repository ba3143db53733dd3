import { sampleCalls, type SampleOptions } from "../../../records/sample/sample-calls";
import { sampleEvents } from "../../../records/sample/sample-events";
import { defineCommand } from "../../command";
import { exitCode } from "../../exit-code";
import { readSampleOptions } from "../../records/read-sample-options";
import { writeSampleObjects } from "../../records/write-sample-objects";

export const recordsSampleCommand = defineCommand({
  usage: "sample",
  summary: "Write realistic records of every operation, to test what reads the logs",
  options: (parser) =>
    parser
      .option("count", {
        type: "number",
        requiresArg: true,
        default: 16,
        describe: "How many records each account and Region has; 16 show every kind of call",
      })
      .option("format", {
        choices: ["ndjson", "cloudwatch"] as const,
        default: "ndjson" as const,
        describe: "A record a line, or events as `aws logs filter-log-events` prints them",
      })
      .option("out", {
        type: "string",
        requiresArg: true,
        describe: "Write a folder for each bucket, laid out as Bedrock does, with bodies",
      })
      .option("account", {
        type: "string",
        array: true,
        requiresArg: true,
        default: ["111122223333"],
        describe: "Accounts that make calls",
      })
      .option("region", {
        type: "string",
        array: true,
        requiresArg: true,
        default: ["us-east-1"],
        describe: "Regions that are called",
      })
      .option("prefix", {
        type: "string",
        requiresArg: true,
        default: "",
        describe: "What stands in front of AWSLogs/ in the buckets",
      })
      .option("from", {
        type: "string",
        requiresArg: true,
        default: "2026-01-01T00:00:00Z",
        describe: "When the first call is made",
      })
      .option("seed", {
        type: "number",
        requiresArg: true,
        default: 1,
        describe: "The same seed gives the same records",
      }),
  repeatable: ["account", "region"],
  run: ({ format, out, ...sampled }, host) => {
    const options = readSampleOptions(sampled);
    if (typeof options === "string") {
      host.standardError.write(`bedtrail: ${options}\n`);
      return exitCode.wrongUsage;
    }
    if (out !== undefined) return writeSampleObjects(out, options, host);
    const parts = format === "ndjson" ? recordLines(options) : sampleEvents(options);
    for (const part of parts) host.standardOutput.write(part);
    return exitCode.done;
  },
});

function* recordLines(options: SampleOptions): Generator<string> {
  for (const { record } of sampleCalls(options)) yield `${JSON.stringify(record)}\n`;
}
