import { codesOf, diagnose, diagnoseText } from "../diagnose";

const bucketNamed = (bucket: string) => ({ destinations: { s3: { bucket } } });

describe("placeholders are known", () => {
  test("an unknown one is shown in its braces, with the one that was meant", () => {
    const [found, ...others] = diagnose(bucketNamed("acme-{acount}-{region}"));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "names/unknown-placeholder",
      at: "{acount}",
      message: "There is no placeholder {acount}. Did you mean {account}?",
      hint: "Use {account}, {accountName}, {region}, {partition} or {name}, or write {{acount}} for a literal {acount}.",
    });
    expect(found?.fixedText).toContain('"acme-{account}-{region}"');
  });

  test("one that resembles none is not guessed at", () => {
    expect(diagnose(bucketNamed("acme-{environment}"))).toMatchObject([
      { message: "There is no placeholder {environment}.", fixedText: undefined },
    ]);
  });

  test("two of them are two mistakes, and the same one twice is one", () => {
    expect(diagnose(bucketNamed("{nmae}-{acount}-{nmae}"))).toMatchObject([
      { code: "names/unknown-placeholder", at: '"{nmae}-{acount}-{nmae}"', fixedText: undefined },
      { code: "names/unknown-placeholder", at: "{acount}" },
    ]);
  });

  test("it is found wherever placeholders may stand", () => {
    const statement = { Effect: "Allow", Principal: { AWS: ["arn:aws:iam::{acount}:root"] } };
    const codes = codesOf({
      terraform: { defaultTags: { owner: "{acount}" } },
      destinations: { s3: { policyStatements: [statement] } },
      overrides: [
        {
          match: { groups: ["prod"] },
          destinations: { s3: { readers: [{ principalArn: "arn:aws:iam::{acount}:root" }] } },
        },
      ],
    });
    expect(codes.filter((code) => code === "names/unknown-placeholder")).toHaveLength(3);
  });

  test("a fix keeps the quotes of the text", () => {
    const [found] = diagnoseText(`version: 1
name: acme
dataTypes: none
destinations: { s3: { bucket: 'x-{acount}-{region}' } } # keep
targets: [{ name: prod, accounts: ["111122223333"], regions: [us-east-1] }]
`).filter(({ code }) => code === "names/unknown-placeholder");
    expect(found?.fixedText).toContain("bucket: 'x-{account}-{region}' } } # keep");
  });

  test.each(["{{acount}}", "${acount}", "%{acount}", "{ acount }", "{}"])(
    "%j is literal text",
    (text) => {
      const address = `https://state.example/{account}-{region}/${text}`;
      expect(codesOf({ terraform: { backend: { http: { address } } } })).toEqual([]);
    },
  );
});
