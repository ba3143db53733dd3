import { sensitiveMark } from "../../../src/review/marks/marks";
import { createSecretHider } from "../../../src/review/plans/hide-secrets";
import type { ChangeJson, ModuleJson, PlanJson } from "../../../src/review/plans/plan-json";
import type { JsonValue } from "../../../src/spec/json-value";
import { planOf } from "../plan-of";
import { policy } from "../planned-changes";
import { reviewOf } from "../review-of";

const parameter = "aws_ssm_parameter.token";

function planWith(
  value: JsonValue,
  ...others: readonly (Partial<ChangeJson> & { address: string })[]
) {
  const own = { address: parameter, after: { value }, after_sensitive: { value: true } };
  return planOf("111122223333", "us-east-1", [own, ...others]);
}

/** What a review of the plan holds, as text. */
function printed(plan: PlanJson): string {
  return JSON.stringify(reviewOf({ "a.json": plan }));
}

const awkward = 'se"cret\\token\nline <&>';

it.each([
  ["as it is", awkward],
  ["in JSON", JSON.stringify({ token: awkward })],
  ["in the JSON of Terraform", String.raw`{"token":"se\"cret\\token\nline \u003c\u0026\u003e"}`],
  ["in JSON in JSON", JSON.stringify({ body: JSON.stringify({ token: awkward }) })],
  [
    "in JSON in the JSON of Terraform",
    String.raw`{"body":"{\"token\":\"se\\\"cret\\\\token\\nline \\u003c\\u0026\\u003e\"}"}`,
  ],
])("a secret is hidden %s", (_, text) => {
  const hidden = createSecretHider(planWith(awkward))(text);
  expect(hidden).toContain(sensitiveMark);
  for (const part of ["cret", "line"]) expect(hidden).not.toContain(part);
});

it("a statement of a policy does not show a secret that is escaped in it", () => {
  const text = policy({ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Sid: awkward });
  const plan = planWith(awkward, {
    address: "aws_s3_bucket_policy.logs",
    before: { policy: "" },
    after: { policy: text },
  });
  expect(printed(plan)).toContain("{sensitive}");
  expect(printed(plan)).not.toContain("cret");
});

it("a sensitive number is hidden as number and in texts, and not in longer numbers", () => {
  const plan = planWith(987654321, {
    address: "aws_kms_key.logs",
    before: { description: "", pin: 1, other: 1 },
    after: { description: "pin 987654321", pin: 987654321, other: 19876543210 },
  });
  expect(printed(plan)).not.toMatch(/\b987654321\b/);
  expect(printed(plan)).toContain("19876543210");
});

const token = "hunter3-hunter3";
const sensitive = { variables: { token: { sensitive: true } } };

it.each<readonly [string, ModuleJson, NonNullable<PlanJson["variables"]>]>([
  ["the root module", sensitive, { token: { value: token } }],
  [
    "a default of a called module",
    {
      module_calls: {
        a: { module: { variables: { token: { sensitive: true, default: token } } } },
      },
    },
    {},
  ],
  [
    "a constant passed to a called module",
    {
      module_calls: { a: { module: sensitive, expressions: { token: { constant_value: token } } } },
    },
    {},
  ],
  [
    "a variable passed through two modules",
    {
      module_calls: {
        a: {
          expressions: { login: { references: ["var.login"] } },
          module: {
            module_calls: {
              b: {
                module: sensitive,
                expressions: { token: { references: ["var.login.token", "var.login"] } },
              },
            },
          },
        },
      },
    },
    { login: { value: { token, user: "everybody" } } },
  ],
])("a sensitive variable is hidden: %s", (_, module, variables) => {
  const plan = { ...planWith("unlike"), configuration: { root_module: module }, variables };
  const hide = createSecretHider(plan);
  expect(hide(`x ${token} of everybody`)).toBe(`x ${sensitiveMark} of everybody`);
});

it("a variable that no module calls sensitive is shown", () => {
  const root_module = { variables: { token: { default: token } } };
  const hide = createSecretHider({ configuration: { root_module } });
  expect(hide(token)).toBe(token);
});
