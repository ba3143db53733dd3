import { quoteText } from "../../../src/diagnostics/quote-text";
import { codesOf, diagnose } from "../diagnose";

const withPattern = (filterPattern: string) => ({
  destinations: { s3: {}, cloudwatch: {} },
  consumers: {
    streams: [
      {
        type: "lambda",
        arn: "arn:aws:lambda:us-east-1:111122223333:function:logs",
        filterPattern,
      },
    ],
  },
});

describe("filter patterns are balanced", () => {
  test.each([
    "",
    "ERROR",
    "{ $.errorCode = * }",
    '{ ($.operation = "Invoke}Model") && ($.input.inputTokenCount > 1000) }',
    '{ $.modelId = "a\\"b" }',
    "{ $.modelId = %claude-[a-z]{3,% }",
    "[first, second = 5*]",
    '"not json"',
    "{region}",
  ])("%j is", (pattern) => {
    expect(codesOf(withPattern(pattern))).toEqual([]);
  });

  test.each([
    ["{ $.errorCode = *", 'lacks a "}"'],
    ["$.errorCode = * }", 'has a "}" that closes nothing'],
    ["{ ($.errorCode = * }", 'has a "}" that closes nothing'],
    ['{ $.modelId = "a }', "does not close its last quotation mark"],
    ["[first, second", 'lacks a "]"'],
  ])("%j %s", (pattern, mistake) => {
    expect(diagnose(withPattern(pattern))).toMatchObject([
      {
        code: "consumers/unbalanced-pattern",
        at: JSON.stringify(pattern),
        message: `The filter pattern ${quoteText(pattern)} ${mistake}.`,
      },
    ]);
  });
});
