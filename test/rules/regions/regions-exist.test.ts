import { codesOf, diagnose, diagnoseText, group } from "../diagnose";

const inRegions = (...regions: readonly string[]) => ({ targets: [group({ regions })] });

describe("Regions exist", () => {
  test.each([
    ["us-esat-1", "us-east-1"],
    ["US-EAST-1", "us-east-1"],
    ["useast1", "us-east-1"],
    ["eu_west_1", "eu-west-1"],
    ["eu-west-1b", "eu-west-1"],
  ])("%j was meant to be %j", (written, meant) => {
    const [found, ...others] = diagnose(inRegions("ap-south-1", written));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "regions/unknown",
      at: `"${written}"`,
      message: `There is no Region "${written}". Did you mean "${meant}"?`,
    });
    expect(found?.fixedText).toContain(`"${meant}"`);
    expect(found?.fixedText).not.toContain(`"${written}"`);
  });

  test("one that may be several is not mended unseen", () => {
    expect(diagnose(inRegions("us-west-3"))).toMatchObject([
      {
        message: 'There is no Region "us-west-3". Did you mean "us-west-1"?',
        fixedText: undefined,
      },
    ]);
  });

  test("globs and Availability Zones have hints of their own", () => {
    expect(diagnose(inRegions("eu-*", "eu-west-1b"))).toMatchObject([
      { hint: "List each Region: globs select Regions in `overrides` only." },
      { hint: "Write the Region without the letter of its Availability Zone." },
    ]);
  });

  test("a fix that would reach a target twice is not offered", () => {
    expect(diagnose(inRegions("us-east-1", "us-esat-1"))).toMatchObject([{ fixedText: undefined }]);
    const targets = [group(), group({ name: "again", regions: ["us-esat-1"] })];
    expect(diagnose({ targets })).toMatchObject([{ fixedText: undefined }]);
  });

  test("a fix keeps the layout", () => {
    const [found] = diagnoseText(`version: 1
name: acme
dataTypes: none
destinations: { s3: {} }
targets:
  - name: prod
    accounts: ["111122223333"]
    regions: [ us-esat-1 ] # first
`).filter(({ code }) => code === "regions/unknown");
    expect(found?.fixedText).toContain("    regions: [ us-east-1 ] # first\n");
  });

  test("every Region with Bedrock is fine", () => {
    expect(codesOf(inRegions("us-east-1", "eu-central-2", "ap-southeast-7"))).toEqual([]);
  });
});
