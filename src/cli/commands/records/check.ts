import { checkRecords } from "../../../records/check-records";
import {
  diagnosticFormats,
  formatNames,
  type FormatName,
} from "../../../report/diagnostic-formats";
import { summarizeRecords } from "../../../report/summarize-records";
import { defineCommand } from "../../command";
import { conclude } from "../../conclude";
import { openLogFiles } from "../../records/open-log-files";
import { usesColour } from "../../uses-colour";

export const recordsCheckCommand = defineCommand({
  usage: "check <files..>",
  summary: "Report what is wrong in log files, from S3 or CloudWatch Logs, plain or gzip",
  options: (parser) =>
    parser
      .positional("files", {
        type: "string",
        array: true,
        demandOption: true,
        describe: "Log files, folders of them as Bedrock lays them out, or - for standard input",
      })
      .option("schema", {
        choices: ["bedrock", "panther"] as const,
        default: "bedrock" as const,
        describe: "What records are held to: all that is known of them, or Panther's schema",
      })
      .option("format", {
        choices: formatNames,
        default: "pretty" as const satisfies FormatName,
        describe: "How to print the diagnostics",
      })
      .option("deny-warnings", {
        type: "boolean",
        default: false,
        describe: "Fail on warnings too",
      }),
  repeatable: ["files"],
  run: async ({ files, schema, format, denyWarnings }, host) => {
    const { standardOutput, standardError, environment } = host;
    const opened = openLogFiles(files, host);
    const check = await checkRecords(opened.files, schema);
    const colour = usesColour(standardOutput, environment);
    standardOutput.write(diagnosticFormats[format](check.diagnostics, { colour }));
    standardError.write(summarizeRecords(check, opened.leftOut));
    return conclude(check.diagnostics, denyWarnings);
  },
});
