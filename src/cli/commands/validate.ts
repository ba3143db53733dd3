import { createCollector } from "../../diagnostics/collector";
import { loadSpec } from "../../load-spec";
import { diagnosticFormats, formatNames, type FormatName } from "../../report/diagnostic-formats";
import { defineCommand } from "../command";
import { conclude } from "../conclude";
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
        default: "pretty" as FormatName,
        describe: "How to print the diagnostics",
      })
      .option("deny-warnings", {
        type: "boolean",
        default: false,
        describe: "Fail on warnings too",
      }),
  run: ({ spec, format, denyWarnings }, host) => {
    const collector = createCollector();
    loadSpec(openSpec(spec, host), collector.report);
    const diagnostics = collector.diagnostics();
    const colour = usesColour(host.standardOutput, host.environment);
    host.standardOutput.write(diagnosticFormats[format](diagnostics, { colour }));
    return conclude(diagnostics, denyWarnings);
  },
});
