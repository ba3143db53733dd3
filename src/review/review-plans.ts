import type { Report } from "../diagnostics/collector";
import { decodeText } from "../sources/decode-text";
import { gunzip } from "../sources/gunzip";
import type { ReadBytes, ReadFailure } from "../sources/source-folder";
import { parseJson } from "../spec/json-value";
import { assembleReview } from "./assemble-review";
import { createGrouper } from "./grouping/group-changes";
import { changeOfPlan } from "./plans/change-of-plan";
import { coverPlans } from "./plans/cover-plans";
import { identifyTarget, nameOfFile } from "./plans/identify-target";
import type { PlanJson } from "./plans/plan-json";
import { readPlanShape } from "./plans/plan-shape";
import { reportCoverage } from "./plans/report-coverage";
import { reportNotJson, reportUnreadable } from "./plans/report-unreadable";
import type { Review, ReviewedTarget, ReviewSubject } from "./review";
import type { ReviewedSpec } from "./reviewed-spec";
import type { StackChange } from "./stack-change";

/** A file that should hold a plan. */
export interface PlanFile {
  /** As the user may read it: relative to the working directory, with `/`. */
  readonly name: string;
  readonly content: ReadBytes | ReadFailure;
}

/** The plan of a stack with many resources has some hundred kilobytes. */
export const maxPlanBytes = 128 * 1024 * 1024;

/**
 * Reviews plans, one after the other: of each group one change is kept, and of each plan what it is called.
 *
 * Every file is in exactly one group. One that cannot be read is reported, and stands among those that failed.
 */
export function reviewPlans(
  files: Iterable<PlanFile>,
  subject: ReviewSubject,
  spec: ReviewedSpec,
  report: Report,
): Review {
  const grouper = createGrouper();
  for (const file of files) grouper.add(readFile(file, spec, report));
  const review = assembleReview(subject, grouper.finish(), spec);
  if (review.totals.targets === 0) return review;
  const coverage = coverPlans(
    review.groups.flatMap(({ targets }) => targets),
    spec,
  );
  reportCoverage(coverage, report);
  return { ...review, coverage };
}

function readFile({ name, content }: PlanFile, spec: ReviewedSpec, report: Report): StackChange {
  const text = textOf(name, content);
  if (typeof text !== "string") {
    report(text.code, { message: text.message, hint: text.hint });
    return failure({ id: nameOfFile(name), file: name });
  }
  const plan = parsePlan(name, text, report);
  if (plan === undefined) return failure(withSpec(identifyTarget({}, name), spec));
  const target = withSpec(identifyTarget(plan, name), spec);
  if (plan.errored === true) {
    report("plan/errored", {
      message: `"${name}" is the plan of a run that ended with an error.`,
      hint: "Look at what Terraform printed, and plan again.",
      targets: [target.id],
    });
    return failure(target);
  }
  if (plan.complete === false) {
    report("plan/incomplete", {
      message: `"${name}" is a plan of some changes, and others have to wait for them.`,
      hint: "Plan without `-target`, or review again after the apply.",
      targets: [target.id],
    });
  }
  return changeOfPlan(plan, target);
}

function textOf(name: string, content: ReadBytes | ReadFailure): string | ReadFailure {
  if (content.kind === "failure") return content;
  const unpacked = gunzip(content, name, maxPlanBytes);
  return unpacked.kind === "failure" ? unpacked : decodeText(unpacked.bytes, name);
}

function parsePlan(name: string, text: string, report: Report): PlanJson | undefined {
  const document = parseJson(text);
  if (document === undefined) {
    reportNotJson(name, text, report);
    return undefined;
  }
  const plan = readPlanShape(document);
  if (typeof plan !== "string") return plan;
  reportUnreadable(name, plan, document, report);
  return undefined;
}

function failure(target: ReviewedTarget): StackChange {
  return { target, kind: "failed", resources: [], drift: [], holders: [], givenIds: [] };
}

/** What the spec calls the account, and where it has put the target. */
function withSpec(target: ReviewedTarget, { findTarget }: ReviewedSpec): ReviewedTarget {
  const known = findTarget(target.id);
  if (known === undefined) return target;
  const { name: accountName } = known.account;
  const { group, wave } = known;
  return { ...target, ...(accountName !== undefined && { accountName }), group, wave };
}
