import { identifyTarget } from "../../../src/review/plans/identify-target";
import type { PlanJson } from "../../../src/review/plans/plan-json";
import { planOf } from "../plan-of";

const byVariables: PlanJson = {
  variables: { region: { value: "eu-west-1" }, ids: { value: ["222233334444"] } },
  configuration: {
    provider_config: {
      aws: {
        name: "aws",
        expressions: {
          allowed_account_ids: { references: ["var.ids"] },
          region: { references: ["var.region"] },
        },
      },
    },
  },
};

it.each<readonly [string, PlanJson, string, string]>([
  [
    "the provider's own words",
    planOf("111122223333", "us-east-1", []),
    "999900001111-eu-west-1.json",
    "111122223333-us-east-1",
  ],
  ["variables of the provider", byVariables, "a.json", "222233334444-eu-west-1"],
  [
    "the name of a file",
    {},
    "plans/111122223333-us-gov-west-1.json.gz",
    "111122223333-us-gov-west-1",
  ],
  ["folders", {}, "plans/111122223333/eu-west-1/plan.json", "111122223333-eu-west-1"],
  ["a central stack", planOf("111122223333", "us-east-1", []), "plans/archive.json", "archive"],
  ["the folder of a central stack", {}, "stacks/panther/plan.json.gz", "panther"],
  [
    "its account and Region in a folder that is called like a central stack",
    {},
    "archive/111122223333-us-west-2.json",
    "111122223333-us-west-2",
  ],
  ["nothing but its file", {}, "plans/payments/plan.json", "payments/plan"],
  ["a Region that does not exist", {}, "111122223333-us-moon-1.json", "111122223333-us-moon-1"],
])("a plan is known by %s", (_, plan, file, id) => {
  expect(identifyTarget(plan, file)).toMatchObject({ id, file });
});
