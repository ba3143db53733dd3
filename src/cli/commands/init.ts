import { writeNewFiles, type NewFile } from "../../files/write-new-files";
import { ciTemplates } from "../init/ci-templates";
import { defineCommand } from "../command";
import { exitCode, type ExitCode } from "../exit-code";
import type { Host } from "../host";
import { readTemplate } from "../read-template";
import { defaultTemplateName, starterTemplates } from "../init/starter-templates";

type TemplateName = (typeof starterTemplates)[number]["name"];
type CiTemplate = (typeof ciTemplates)[number];

export const initCommand = defineCommand({
  usage: "init",
  summary: "Write a starter spec with what the folder around it needs, or the files of a CI engine",
  options: (parser) =>
    parser
      .option("template", {
        choices: starterTemplates.map(({ name }) => name),
        describe: `The starter spec; "${defaultTemplateName}" where neither this nor --ci is given`,
      })
      .option("ci", {
        choices: ciTemplates.map(({ name }) => name),
        describe: "Write the CI files of an engine, beside a spec that is there or with --template",
      })
      .option("list", {
        type: "boolean",
        default: false,
        describe: "Print the templates and the engines, and write nothing",
      }),
  run: ({ template, ci, list }, host) => {
    if (list) return printList(host);
    const engine = ciTemplates.find(({ name }) => name === ci);
    return writeTemplate(template ?? (engine ? undefined : defaultTemplateName), engine, host);
  },
});

function printList({ standardOutput }: Host): ExitCode {
  const rows = [
    ...starterTemplates.map(({ name, summary }) => [`--template ${name}`, summary] as const),
    ...ciTemplates.map(({ name, summary }) => [`--ci ${name}`, summary] as const),
  ];
  for (const [option, summary] of rows) standardOutput.write(`${option.padEnd(28)}${summary}\n`);
  return exitCode.done;
}

function writeTemplate(
  template: TemplateName | undefined,
  engine: CiTemplate | undefined,
  host: Host,
): ExitCode {
  const folders = [
    ...(template ? [`specs/${template}`, "project"] : []),
    ...(engine?.folders.map((folder) => `ci/${folder}`) ?? []),
  ];
  const files = folders.flatMap(readTemplate);
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
      host.standardError.write(report(files, nextSteps(template, engine)));
      return exitCode.done;
  }
}

function report(files: readonly NewFile[], steps: readonly string[]): string {
  const paths = files.map(({ path }) => path).join(", ");
  const numbered = steps.map((step, index) => `  ${String(index + 1)}. ${step}\n`).join("");
  return `Wrote ${paths}.\n\nNext:\n${numbered}`;
}

function nextSteps(
  template: TemplateName | undefined,
  engine: CiTemplate | undefined,
): readonly string[] {
  const starterSteps = [
    "In bedtrail.yaml, set your own name, account ids and Regions.",
    "Install bedtrail here, from where you have it: npm install --save-dev <folder, tarball or git address>",
    "npm run validate    reports every mistake in the spec",
    "npm run synth       writes the Terraform of every target to cdktf.out/",
  ];
  const ciSteps = [
    "Commit package-lock.json, with bedtrail from where the CI can get it too: a tarball in the repository, or a git address.",
    "Keep state where the CI reaches it: `terraform.backend` in the spec.",
  ];
  return [...(template ? starterSteps : []), ...(engine ? [...ciSteps, ...engine.nextSteps] : [])];
}
