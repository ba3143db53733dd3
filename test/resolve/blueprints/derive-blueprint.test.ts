import { baseName, copiedFileNames } from "../../../src/resolve/terraform-block/copied-file-names";
import { deriveBlueprint } from "../../../src/resolve/blueprints/derive-blueprint";
import { createTargetDescriber } from "../../../src/resolve/describe-target";
import { fillTemplate } from "../../../src/resolve/templates/fill-template";
import { resolveOneTarget, type PlainSpec } from "../resolve-plain-spec";

describe("deriveBlueprint", () => {
  test("opens a hole for every text, and keeps what fills it", () => {
    const { resolved, facts } = resolveOneTarget({ destinations: { s3: { prefix: "p" } } });
    const { blueprint, templates } = deriveBlueprint(resolved);
    const { s3, terraform } = blueprint.content.settings;
    const fill = (hole: { readonly hole: number } | undefined): unknown =>
      fillTemplate(templates[hole?.hole ?? -1] ?? { kind: "json-template", value: null }, facts);
    expect(fill(s3?.name)).toBe("acme-111122223333-us-east-1");
    expect(fill(s3?.prefix)).toBe("p");
    expect(fill(terraform.requiredVersion)).toBe(">= 1.5.0");
    expect(fill(blueprint.content.target.stack)).toBe("111122223333-us-east-1");
    expect(fill(blueprint.content.target.logsServicePrincipal)).toBe(
      "logs.us-east-1.amazonaws.com",
    );
  });

  test("tells data from texts", () => {
    const { resolved } = resolveOneTarget({ terraform: { defaultTags: { a: "b" } } });
    const { terraform } = deriveBlueprint(resolved).blueprint.content.settings;
    expect(terraform.defaultTags?.isData).toBe(true);
    expect(terraform.awsProvider.isData).toBe(false);
  });

  test("names the copied files in the mark, as one list", () => {
    const terraform = { lockFile: "locks/all.hcl", include: ["tf/b.tf", "a.tf"] };
    const { resolved, facts } = resolveOneTarget({ terraform });
    const { blueprint, templates } = deriveBlueprint(resolved);
    const template = templates[blueprint.content.copiedFiles?.hole ?? -1];
    expect(template && fillTemplate(template, facts)).toEqual([
      ".terraform.lock.hcl",
      "a.tf",
      "b.tf",
    ]);
  });

  test("has an id that is a hash of its content", () => {
    const { blueprint } = deriveBlueprint(resolveOneTarget({}).resolved);
    expect(blueprint.id).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe("the names of copied files", () => {
  test.each([
    ["a.tf", "a.tf"],
    ["x/y/a.tf", "a.tf"],
    ["./a.tf", "a.tf"],
  ])("of %j is %j", (path, name) => {
    expect(baseName(path)).toBe(name);
  });

  test("do not depend on their order", () => {
    expect(copiedFileNames({ include: ["b", "x/a"] })).toEqual(["a", "b"]);
    expect(copiedFileNames({ include: [] })).toEqual([]);
    expect(copiedFileNames({ lockFile: "any", include: [] })).toEqual([".terraform.lock.hcl"]);
  });
});

describe("createTargetDescriber", () => {
  test("shows a target with the blueprint of its stack", () => {
    const account = { id: "111122223333", name: "payments" };
    const spec: PlainSpec = {
      targets: [{ name: "prod", accounts: [account], regions: ["us-gov-west-1"], wave: 3 }],
    };
    const target = resolveOneTarget(spec);
    expect(createTargetDescriber()(target)).toEqual({
      id: "111122223333-us-gov-west-1",
      account: "111122223333",
      accountName: "payments",
      region: "us-gov-west-1",
      partition: "aws-us-gov",
      group: "prod",
      wave: 3,
      retired: false,
      blueprint: deriveBlueprint(target.resolved).blueprint.id,
    });
  });

  test("leaves out a name that the account does not have", () => {
    expect(createTargetDescriber()(resolveOneTarget({}))).not.toHaveProperty("accountName");
  });
});
