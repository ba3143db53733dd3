import {
  fillTemplate,
  fillText,
  type TargetFacts,
} from "../../../src/resolve/templates/fill-template";
import { optionalText } from "../../../src/resolve/templates/optional-text";
import {
  factTemplate,
  findUnknownPlaceholders,
  literalTemplate,
  parseTemplate,
} from "../../../src/resolve/templates/template";

const facts: TargetFacts = {
  account: "111122223333",
  accountName: "payments",
  region: "us-gov-west-1",
  partition: "aws-us-gov",
  name: "acme",
  stack: "111122223333-us-gov-west-1",
  nameWithUnderscores: "acme_bedrock",
  logsServicePrincipal: "logs.us-gov-west-1.amazonaws.com",
};

const fill = (text: string): string => fillText(parseTemplate(text), facts);

describe("parseTemplate", () => {
  test.each([
    ["{account}", "111122223333"],
    ["{accountName}", "payments"],
    ["{region}", "us-gov-west-1"],
    ["{partition}", "aws-us-gov"],
    ["{name}", "acme"],
    ["{name}-{account}-{region}", "acme-111122223333-us-gov-west-1"],
    ["{name}{name}", "acmeacme"],
    ["arn:{partition}:s3:::x", "arn:aws-us-gov:s3:::x"],
    ["}{name}", "}acme"],
    ["{name}}", "acme}"],
    ["é{name}\u{1F600}", "éacme\u{1F600}"],
  ])("%j is filled with the target's own values", (text, filled) => {
    expect(fill(text)).toBe(filled);
  });

  test.each([
    ["${account}", "`$` before the brace makes it an expression of Terraform"],
    ["%{region}", "`%` before the brace makes it a directive of Terraform"],
    ["$${name}", "an escaped expression stays one"],
    ["{}", "there is no name"],
    ["{ name }", "a name has no spaces"],
    ["{account-id}", "a name has no hyphens"],
    ["{1}", "a name begins with a letter"],
    ["{Account}", "names are case-sensitive"],
    ["{nobody}", "nobody knows the name"],
    ["{stack}", "this fact is bedtrail's own"],
    ["{logsServicePrincipal}", "this fact is bedtrail's own"],
    ["{constructor}", "a name that every object has is no placeholder"],
    ['{"name": "x"}', "JSON is no placeholder"],
    ["{name", "nothing closes the brace"],
    ["", "there is no text"],
    ["{\nname}", "a name has no line breaks"],
  ])("%j stays as it is: %s", (text) => {
    expect(fill(text)).toBe(text);
  });

  test.each([
    ["{{account}}", "{account}"],
    ["{{anything}}", "{anything}"],
    ["{{name}}-{name}", "{name}-acme"],
    ["{{a}}{{b}}", "{a}{b}"],
    ["${{name}}", "${name}"],
    ["{{{name}}}", "{{name}}"],
    ["{{name}", "{{name}"],
    ["{{}}", "{{}}"],
    ["{{a-b}}", "{{a-b}}"],
  ])("%j is the literal %j", (text, filled) => {
    expect(fill(text)).toBe(filled);
  });

  test("literal text is kept in one piece between the facts, and none of it is empty", () => {
    expect(parseTemplate("a{{b}}{nobody}c{region}{name}d").parts).toEqual([
      "a{b}{nobody}c",
      { fact: "region" },
      { fact: "name" },
      "d",
    ]);
    expect(parseTemplate("").parts).toEqual([]);
  });
});

describe("other templates", () => {
  test("a literal template keeps what looks like a placeholder", () => {
    expect(fillText(literalTemplate("{account} {{x}}"), facts)).toBe("{account} {{x}}");
    expect(literalTemplate("").parts).toEqual([]);
  });

  test("a fact template is the fact alone", () => {
    expect(fillText(factTemplate("logsServicePrincipal"), facts)).toBe(facts.logsServicePrincipal);
  });

  test.each([undefined, ""])("the optional text %j is absent", (text) => {
    expect(optionalText(text)).toBeUndefined();
  });

  test("an optional text that is there takes placeholders", () => {
    expect(optionalText("{name}")).toEqual({ kind: "text-template", parts: [{ fact: "name" }] });
  });
});

describe("fillTemplate", () => {
  test("every text inside plain data is filled, its keys and its other values are not", () => {
    const value = { "{account}": ["{account}", 1, null, true, { deep: "{name}" }] };
    expect(fillTemplate({ kind: "json-template", value }, facts)).toEqual({
      "{account}": ["111122223333", 1, null, true, { deep: "acme" }],
    });
  });

  test("the keys of plain data are sorted, at every depth", () => {
    const value = { b: { d: 1, c: 2 }, a: [{ z: 1, y: 2 }] };
    const filled = fillTemplate({ kind: "json-template", value }, facts);
    expect(JSON.stringify(filled)).toBe('{"a":[{"y":2,"z":1}],"b":{"c":2,"d":1}}');
  });

  test("the key `__proto__` is data like any other", () => {
    const value = JSON.parse('{"__proto__": {"a": "{name}"}}') as Record<string, string>;
    const filled = fillTemplate({ kind: "json-template", value }, facts);
    expect(JSON.stringify(filled)).toBe('{"__proto__":{"a":"acme"}}');
  });
});

describe("findUnknownPlaceholders", () => {
  test.each<[string, readonly { readonly name: string; readonly offset: number }[]]>([
    ["{account}-{region}", []],
    ["x{accuont}", [{ name: "accuont", offset: 1 }]],
    [
      "{a}{name}{b}",
      [
        { name: "a", offset: 0 },
        { name: "b", offset: 9 },
      ],
    ],
    ["{{accuont}} ${accuont} %{accuont}", []],
    ["{stack}", [{ name: "stack", offset: 0 }]],
    ["{account id}", []],
  ])("in %j finds %j", (text, found) => {
    expect(findUnknownPlaceholders(text)).toEqual(found);
  });
});
