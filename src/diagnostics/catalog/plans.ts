import type { CatalogEntry } from "../catalog-entry";

export const planCodes = {
  "plan/not-json": {
    severity: "error",
    title: "A plan is given as JSON.",
    explanation:
      "`terraform plan -out FILE` writes a file of Terraform's own, and `terraform plan` prints text for people. `terraform show -json FILE` makes the JSON that a review reads.",
  },
  "plan/not-a-plan": {
    severity: "error",
    title: "The JSON is that of a plan.",
    explanation:
      "A state, a configuration or the log of `terraform plan -json` is JSON as well, and says nothing of what an apply would do. The review shows the file among those that failed, so that its target is not taken for unchanged.",
  },
  "plan/unknown-version": {
    severity: "error",
    title: "The plan is in version 1 of its format.",
    explanation:
      "Terraform promises that what a reader knows of version 1 stays. In another version the same words may mean something else.",
  },
  "plan/errored": {
    severity: "error",
    title: "The plan was finished.",
    explanation:
      "Terraform stopped with an error and wrote what it had until then. What it would do beyond that is not known, so the review shows the target as failed and nothing of the plan.",
  },
  "plan/incomplete": {
    severity: "warning",
    title: "The plan covers everything.",
    explanation:
      "Terraform put off part of the changes until others are applied, as it does under `-target` and where values are unknown. The review shows what is in the plan, and there is more to come.",
  },
  "plan/missing": {
    severity: "warning",
    title: "Every stack of the spec has a plan in the review.",
    explanation:
      "A review says nothing of stacks whose plans it was not given. That is as it should be where a pipeline plans only what a change concerns, and it is a mistake where a job failed or its plan was not handed on. It never fails a review.",
  },
  "plan/of-no-stack": {
    severity: "warning",
    title: "Every plan is of a stack that the spec has.",
    explanation:
      "The plan is reviewed like the others, and no line of the spec stands behind it. It may be of another stack in the account, of a target that has left the spec, or of a wrong account or Region.",
  },
  "plan/same-stack": {
    severity: "warning",
    title: "Each stack is planned once.",
    explanation:
      "Two files are plans of one account and Region. If one is an older plan, what it says is no longer so. Every plan stands in a group, and a finding counts their target once.",
  },
  "plan/none": {
    severity: "error",
    title: "There is a plan to review.",
    explanation:
      "A folder is searched, with all below it, for files whose names end in `.json` or `.json.gz`. Configurations (`.tf.json`) and hidden folders are left out.",
  },
} as const satisfies Record<string, CatalogEntry>;
