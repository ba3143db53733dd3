import { conditionTests } from "../../src/iam/condition-tests";
import { statementsOf } from "../../src/iam/statements-of";
import { textList } from "../../src/iam/text-list";
import type { JsonValue } from "../../src/spec/json-value";

const statement = { Effect: "Allow" };

describe("the statements of a policy", () => {
  it.each<[string, JsonValue | undefined, readonly JsonValue[]]>([
    ["a list", { Statement: [statement, { Effect: "Deny" }] }, [statement, { Effect: "Deny" }]],
    ["one without a list", { Statement: statement }, [statement]],
    ["a list with something else in it", { Statement: ["Allow", null, statement] }, [statement]],
    ["none", { Version: "2012-10-17" }, []],
    ["no policy", "Allow", []],
    ["nothing", undefined, []],
  ])("are found where there is %s", (_, policy, expected) => {
    expect(statementsOf(policy)).toEqual(expected);
  });
});

describe("the texts of an element", () => {
  it.each<[JsonValue | undefined, readonly string[]]>([
    ["s3:PutObject", ["s3:PutObject"]],
    [
      ["b", "a"],
      ["b", "a"],
    ],
    [true, ["true"]],
    [
      [7, false],
      ["7", "false"],
    ],
    [{ AWS: "*" }, []],
    [[null, "a"], ["a"]],
    [undefined, []],
  ])("of %j are %j", (element, expected) => {
    expect(textList(element)).toEqual(expected);
  });
});

describe("the tests of a condition", () => {
  it("are one for each key of each operator, as they are written", () => {
    const condition = {
      StringNotEquals: { "aws:PrincipalOrgID": "o-1", "aws:SourceAccount": ["1", "2"] },
      Bool: { "aws:SecureTransport": false },
    };
    expect(conditionTests(condition)).toEqual([
      { operator: "StringNotEquals", key: "aws:PrincipalOrgID", values: ["o-1"] },
      { operator: "StringNotEquals", key: "aws:SourceAccount", values: ["1", "2"] },
      { operator: "Bool", key: "aws:SecureTransport", values: ["false"] },
    ]);
  });

  it.each<[JsonValue | undefined]>([[undefined], ["StringEquals"], [{ Bool: "true" }]])(
    "are none of %j",
    (condition) => {
      expect(conditionTests(condition)).toEqual([]);
    },
  );
});
