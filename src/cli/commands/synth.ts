import { resolve } from "node:path";
import { createCollector } from "../../diagnostics/collector";
import { loadSpec } from "../../load-spec";
import { formatPretty } from "../../report/format-pretty";
import { defineCommand } from "../command";
import { conclude } from "../conclude";
import { defaultSpecName, openSpec } from "../open-spec";
import { usesColour } from "../uses-colour";

export const synthCommand = defineCommand({
  usage: "synth [spec]",
  summary: "Write the Terraform of every target",
  options: (parser) =>
    parser
      .positional("spec", { type: "string", default: defaultSpecName, describe: "The spec" })
      .option("out", { type: "string", default: "cdktf.out", describe: "The output folder" })
      .option("deny-warnings", {
        type: "boolean",
        default: false,
        describe: "Fail on warnings too",
      }),
  run: async ({ spec, out, denyWarnings }, host) => {
    const collector = createCollector();
    const loaded = loadSpec(openSpec(spec, host), collector.report);
    if (loaded !== undefined && conclude(collector.diagnostics(), denyWarnings) === 0) {
      const { synthesizeSpec } = await import("../../synthesize-spec.js");
      const folder = {
        path: resolve(host.workingDirectory, out),
        name: out,
        report: collector.report,
      };
      const written = synthesizeSpec(loaded, folder);
      if (written !== undefined) {
        host.standardError.write(
          `${String(written.written)} stacks written, ${String(written.unchanged)} unchanged, ${String(written.removed.length)} removed.\n`,
        );
      }
    }
    const diagnostics = collector.diagnostics();
    const colour = usesColour(host.standardError, host.environment);
    host.standardError.write(formatPretty(diagnostics, { colour }));
    return conclude(diagnostics, denyWarnings);
  },
});
