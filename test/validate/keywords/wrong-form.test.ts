import { expectMistake, type ExpectedMistake } from "../expect-mistake";
import {
  specWith,
  specWithCloudWatch,
  specWithGroup,
  specWithTerraform,
  validateText,
} from "../validated-text";

type Row = Omit<ExpectedMistake, "code">;

const rows: readonly Row[] = [
  {
    text: specWith({ name: "name: Acme_Bedrock" }),
    marked: "Acme_Bedrock",
    message:
      'name must be 2 to 24 lower-case letters, digits and hyphens, the first one a letter, not "Acme_Bedrock".',
    hint: 'Write it like `name: "acme-bedrock"`.',
  },
  {
    text: specWithTerraform('lockFile: ""'),
    marked: '""',
    message: "terraform.lockFile must not be empty.",
    hint: 'Write it like `lockFile: ".terraform.lock.hcl"`.',
  },
  {
    text: specWithTerraform("assumeRole: { externalId: a }"),
    marked: "a",
    message: 'terraform.assumeRole.externalId must have at least 2 characters, and "a" has 1.',
    hint: 'Write it like `externalId: "acme-terraform"`.',
  },
  {
    text: specWithTerraform(`assumeRole: { sessionName: ${"a".repeat(65)} }`),
    marked: "a".repeat(65),
    message: `terraform.assumeRole.sessionName must have at most 64 characters, and "${"a".repeat(65)}" has 65.`,
    hint: 'Write it like `sessionName: "bedtrail"`.',
  },
  {
    text: specWithTerraform('defaultTags: { "aws:x": y }'),
    marked: '"aws:x"',
    message:
      'A key of terraform.defaultTags must be a tag key that does not begin with aws:, which AWS keeps for itself, not "aws:x".',
    hint: "Choose another key.",
  },
  {
    text: specWithTerraform('defaultTags: { "": y }'),
    marked: '""',
    message: "A key of terraform.defaultTags must not be empty.",
    hint: "Choose another key.",
  },
  {
    text: specWithCloudWatch("dataProtection: { identifiers: [Email Address] }"),
    marked: "Email Address",
    message:
      'destinations.cloudwatch.dataProtection.identifiers[0] must be the name of a data identifier, of letters, digits and hyphens, not "Email Address".',
    hint: 'Write it like `"EmailAddress"`.',
  },
  {
    text: specWithGroup('accounts: ["11112222333"]\nregions: [us-east-1]'),
    marked: '"11112222333"',
    message: 'targets[0].accounts[0] must be an account id of 12 digits, not "11112222333".',
    hint: "Write the id with all of its 12 digits: this one has 11.",
  },
  {
    text: specWithGroup("accounts: [1111-2222-3333]\nregions: [us-east-1]"),
    marked: "1111-2222-3333",
    message: 'targets[0].accounts[0] must be an account id of 12 digits, not "1111-2222-3333".',
    hint: 'Write the id without hyphens: "111122223333".',
    fix: '"111122223333"',
  },
];

describe("A text of the wrong form", () => {
  test.each(rows)("is told what is asked for: $message", (row) => {
    expectMistake({ code: "schema/wrong-form", ...row });
  });

  it("is one mistake where it is too short for a pattern as well", () => {
    const { diagnostics } = validateText(specWithTerraform('backend: { http: { address: "" } }'));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "terraform.backend.http.address must not be empty.",
    ]);
  });

  it("is shown with what cannot be seen written out, and cut where it is long", () => {
    const { diagnostics } = validateText(specWith({ name: 'name: "a\u00a0b\\n"' }));
    expect(diagnostics[0]?.message).toContain('not "a\\u{a0}b\\n".');
  });

  it("makes the value of a key with a wrong form unusable", () => {
    expect(validateText(specWithTerraform('defaultTags: { "aws:x": y }')).unusable).toEqual([
      ["terraform", "defaultTags", "aws:x"],
    ]);
  });
});
