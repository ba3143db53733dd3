import { defineCommand } from "../command";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { readTemplate, type TemplateFile } from "../read-template";
import { defaultTemplateName, starterTemplates } from "../starter-templates";
import { writeNewFiles } from "../write-new-files";

export const initCommand = defineCommand({
  usage: "init",
  summary: "Write a starter spec, and what the folder around it needs",
  options: (parser) =>
    parser
      .option("template", {
        choices: starterTemplates.map(({ name }) => name),
        default: defaultTemplateName,
        describe: "The starter spec",
      })
      .option("list", {
        type: "boolean",
        default: false,
        describe: "Print the templates, and write nothing",
      }),
  run: ({ template, list }, host) => {
    if (!list) return writeTemplate([`specs/${template}`, "project"].flatMap(readTemplate), host);
    for (const { name, summary } of starterTemplates) {
      host.standardOutput.write(`${name.padEnd(16)}${summary}\n`);
    }
    return exitCode.done;
  },
});

function writeTemplate(files: readonly TemplateFile[], host: Host): ExitCode {
  const result = writeNewFiles(host.workingDirectory, files);
  switch (result.kind) {
    case "existing":
      host.standardError.write(
        `bedtrail: ${result.paths.join(", ")}: there already. Nothing was written, since init replaces no file.\n`,
      );
      return exitCode.wrongUsage;
    case "not-writable":
      host.standardError.write(
        `bedtrail: "${result.path}" cannot be written (${result.reason}).\n`,
      );
      return exitCode.wrongUsage;
    case "written":
      host.standardError.write(nextSteps(files.map(({ path }) => path)));
      return exitCode.done;
  }
}

function nextSteps(paths: readonly string[]): string {
  return `Wrote ${paths.join(", ")}.

Next:
  1. In bedtrail.yaml, set your own name, account ids and Regions.
  2. Install bedtrail here, from where you have it: npm install --save-dev <folder, tarball or git address>
  3. npm run validate    reports every mistake in the spec
  4. npm run synth       writes the Terraform of every target to cdktf.out/
`;
}
