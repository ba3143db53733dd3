import { codesOf, diagnose } from "../diagnose";

const stateIn = (region: string) => ({
  terraform: { backend: { s3: { bucket: "acme-state", region, key: "{account}/{region}" } } },
});

describe("state Regions exist", () => {
  test("a misspelt one is an error with the one that was meant", () => {
    const [found, ...others] = diagnose(stateIn("us-esat-1"));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "regions/unknown",
      at: '"us-esat-1"',
      message: 'There is no Region "us-esat-1". Did you mean "us-east-1"?',
    });
    expect(found?.fixedText).toContain('"region": "us-east-1"');
  });

  test.each(["eu-central-1", "{region}"])("%j exists", (region) => {
    expect(codesOf(stateIn(region))).toEqual([]);
  });
});
