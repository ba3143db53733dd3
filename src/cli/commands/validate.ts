import { checkSpec } from "../../check-spec";
import { diagnosticFormats, formatNames, type FormatName } from "../../report/diagnostic-formats";
import { summarizeDiagnostics } from "../../report/summarize-diagnostics";
import { defineCommand } from "../command";
import { conclude } from "../conclude";
import { fixSpecFile } from "../fix-spec-file";
import { defaultSpecName, openSpec } from "../open-spec";
import { usesColour } from "../uses-colour";

export const validateCommand = defineCommand({
  usage: "validate [spec]",
  summary: "Report every mistake in a spec",
  options: (parser) =>
    parser
      .positional("spec", { type: "string", default: defaultSpecName, describe: "The spec" })
      .option("format", {
        choices: formatNames,
        default: "pretty" as const satisfies FormatName,
        describe: "How to print the diagnostics",
      })
      .option("deny-warnings", {
        type: "boolean",
        default: false,
        describe: "Fail on warnings too",
      })
      .option("fix", {
        type: "boolean",
        default: false,
        describe: "Mend in the spec what can be mended safely",
      }),
  run: ({ spec, format, denyWarnings, fix }, host) => {
    const diagnostics = fix ? fixSpecFile(spec, host) : checkSpec(openSpec(spec, host));
    const { standardOutput, standardError, environment } = host;
    const colour = usesColour(standardOutput, environment);
    standardOutput.write(diagnosticFormats[format](diagnostics, { colour }));
    // A pretty report ends with its own summary, if there is anything to sum up.
    if (format !== "pretty" || diagnostics.length === 0) {
      standardError.write(`${summarizeDiagnostics(diagnostics)}\n`);
    }
    return conclude(diagnostics, denyWarnings);
  },
});
