import type { Report } from "../../diagnostics/collector";
import { isJsonMap, type JsonValue } from "../../spec/json-value";
import type { PlanProblem } from "./plan-shape";

const makeJson = "Make the file with `terraform show -json PLAN`.";

/** Says of a file that it is no JSON, and what it may be in place of it. */
export function reportNotJson(name: string, text: string, report: Report): void {
  const start = text.trimStart();
  const message = start.startsWith("{")
    ? start.startsWith('{"@level"')
      ? `"${name}" is the log of \`terraform plan -json\`.`
      : `"${name}" is JSON that is cut off or damaged.`
    : `"${name}" is not JSON.`;
  report("plan/not-json", { message, hint: makeJson });
}

/** Says of a JSON file why it cannot be reviewed. */
export function reportUnreadable(
  name: string,
  problem: PlanProblem,
  document: JsonValue,
  report: Report,
): void {
  if (problem === "unknown-version") {
    const version = isJsonMap(document) ? document["format_version"] : undefined;
    report("plan/unknown-version", {
      message: `"${name}" is in version ${JSON.stringify(version)} of the plan format; 1 is known.`,
      hint: "Use a release of Terraform and of bedtrail that fit each other.",
    });
    return;
  }
  report("plan/not-a-plan", { message: `"${name}" is ${kindOf(document)}.`, hint: makeJson });
}

function kindOf(document: JsonValue): string {
  if (!isJsonMap(document)) return "JSON, and no plan";
  if ("@level" in document) return "the log of `terraform plan -json`";
  if ("values" in document || "terraform_version" in document) return "a state, and no plan";
  if ("resource" in document || "terraform" in document) return "a configuration, and no plan";
  return "JSON, and no plan";
}
