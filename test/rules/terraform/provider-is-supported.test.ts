import { codesOf, diagnose } from "../diagnose";

describe("the provider is supported", () => {
  test.each(["~> 4.0", "< 5.100.0", "~> 5.99.0", "= 7.0.0", ">= 7.0.0", "= 5.50.0"])(
    "%j lets no supported release in",
    (awsProvider) => {
      expect(diagnose({ terraform: { awsProvider } })).toMatchObject([
        {
          code: "terraform/unsupported-provider",
          at: JSON.stringify(awsProvider),
          message: `${JSON.stringify(awsProvider)} lets in no release of the AWS provider from 5.100.0 on and below 7.0.0.`,
          hint: 'Leave the key out for the default, ">= 5.100.0, < 7.0.0", or choose a part of it.',
        },
      ]);
    },
  );

  test.each(["~> 5.100", "= 5.100.0", "~> 6.0", ">= 5.0", "< 6.0.0", ">= 6.12.0, < 8.0.0"])(
    "%j lets one in",
    (awsProvider) => {
      expect(codesOf({ terraform: { awsProvider } })).toEqual([]);
    },
  );
});
