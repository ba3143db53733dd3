import { relative, resolve, sep } from "node:path";
import { createCollector, type DiagnosticCollector } from "../../diagnostics/collector";
import { loadSpec } from "../../load-spec";
import {
  reviewFormatNames,
  reviewFormats,
  type ReviewFormatName,
} from "../../report/review/review-formats";
import { noSpec, type ReviewedSpec } from "../../review/reviewed-spec";
import { maxPlanBytes, reviewPlans, type PlanFile } from "../../review/review-plans";
import { readNamedFile } from "../../sources/disk-folder";
import { listPlanFiles } from "../../sources/list-plan-files";
import { defineCommand } from "../command";
import { conclude } from "../conclude";
import { exitCode } from "../exit-code";
import { failsOn, riskNames } from "../review/fails-on";
import type { Host } from "../host";
import { openSpec } from "../open-spec";
import { printDiagnostics } from "../print-diagnostics";
import { refuse } from "../refuse";
import { reviewedSpec } from "../review/reviewed-spec";
import { standardInputPath } from "../standard-input-path";
import { usesColour } from "../uses-colour";

export const reviewCommand = defineCommand({
  usage: "review <plans..>",
  summary: "Say what Terraform plans do, grouped and by risk",
  options: (parser) =>
    parser
      .positional("plans", {
        type: "string",
        array: true,
        demandOption: true,
        describe: "Files of `terraform show -json`, also gzipped, folders of them, or - for one",
      })
      .option("spec", {
        type: "string",
        requiresArg: true,
        describe: "The spec, for what it accepts and for the lines behind each change",
      })
      .option("format", {
        choices: reviewFormatNames,
        default: "text" as const satisfies ReviewFormatName,
        describe: "How to print the review",
      })
      .option("fail-on", {
        choices: riskNames,
        describe: "Fail on findings of this risk or a higher one that nobody accepted",
      }),
  repeatable: ["plans"],
  run: async ({ plans, spec: specPath, format, failOn }, host) => {
    const collector = createCollector();
    const spec = specPath === undefined ? noSpec : loadReviewedSpec(specPath, collector, host);
    if (spec === undefined) {
      return refuse("The plans are not held against this spec.", collector.diagnostics(), host);
    }
    // As all places name it, so that they are of one file.
    const { file } = spec.lineOf([]);
    const subject = { kind: "plans", ...(specPath !== undefined && { spec: file }) } as const;
    const piped = plans.includes(standardInputPath)
      ? await readAll(host.readStandardInput())
      : Buffer.of();
    const review = reviewPlans(readPlans(plans, piped, host), subject, spec, collector.report);
    if (review.totals.targets === 0) {
      collector.report("plan/none", {
        message: `There is no plan in ${plans.map((path) => `"${path}"`).join(", ")}.`,
        hint: "Write `terraform show -json PLAN` of each stack into files that end in `.json`.",
      });
    }
    const { standardOutput, environment } = host;
    const colour = usesColour(standardOutput, environment);
    standardOutput.write(reviewFormats[format](review, { colour }));
    const diagnostics = collector.diagnostics();
    printDiagnostics(diagnostics, host);
    const code = conclude(diagnostics);
    return code === exitCode.done && failsOn(review, { failOn }) ? exitCode.hasErrors : code;
  },
});

/** The spec without what it warns of: `validate` says that. */
function loadReviewedSpec(
  path: string,
  collector: DiagnosticCollector,
  host: Host,
): ReviewedSpec | undefined {
  const ofSpec = createCollector();
  const loaded = loadSpec(openSpec(path, host), ofSpec.report);
  if (loaded !== undefined) return reviewedSpec(loaded);
  for (const diagnostic of ofSpec.diagnostics()) collector.report(diagnostic.code, diagnostic);
  return undefined;
}

/** One file after the other, so that no more than one plan is in memory. A file that is named twice is read once. */
function* readPlans(
  paths: readonly string[],
  piped: Buffer,
  { workingDirectory }: Host,
): Generator<PlanFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === standardInputPath) {
      yield { name: "stdin", content: { kind: "bytes", bytes: piped } };
      continue;
    }
    for (const file of listPlanFiles(resolve(workingDirectory, path))) {
      if (seen.has(file)) continue;
      seen.add(file);
      const name = relative(workingDirectory, file).split(sep).join("/");
      yield { name, content: readNamedFile(file, name, maxPlanBytes) };
    }
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
