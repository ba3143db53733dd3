import { escapeData, escapeText, type HoleContext } from "../../src/synth/escape-value";

const template: HoleContext = { isTemplate: true, jsonDepth: 0 };
const literal: HoleContext = { isTemplate: false, jsonDepth: 0 };
const inJson: HoleContext = { isTemplate: true, jsonDepth: 1 };
const inJsonInJson: HoleContext = { isTemplate: true, jsonDepth: 2 };

describe("escapeText", () => {
  test.each<[string, HoleContext, string]>([
    ["plain", template, "plain"],
    ["${x}", template, "$${x}"],
    ["%{x}", template, "%%{x}"],
    ["$${x}", template, "$$${x}"],
    ["$ {x} $x %x }", template, "$ {x} $x %x }"],
    ["${a}%{b}${c}", template, "$${a}%%{b}$${c}"],
    ["${x} %{x}", literal, "${x} %{x}"],
    ['a"b\\c\n', template, 'a\\"b\\\\c\\n'],
    ['a"b\\c\n', literal, 'a\\"b\\\\c\\n'],
    ['"', inJson, '\\\\\\"'],
    ['"', inJsonInJson, '\\\\\\\\\\\\\\"'],
    ['"${x}"', inJson, '\\\\\\"$${x}\\\\\\"'],
    ["é\u{1F600}\uE000", template, "é\u{1F600}\uE000"],
  ])("writes %j in %j as %j", (text, context, escaped) => {
    expect(escapeText(text, context)).toBe(escaped);
  });
});

describe("escapeData", () => {
  test("lays data out as the file is, with sorted keys, even those that are numbers", () => {
    const tags = { b: "1", "9": "2", "10": "3" };
    expect(escapeData(tags, template, "    ")).toBe(
      '{\n      "10": "3",\n      "9": "2",\n      "b": "1"\n    }',
    );
  });

  test("escapes keys and values where Terraform evaluates them", () => {
    expect(escapeData({ "${k}": "%{v}" }, template, "")).toBe('{\n  "$${k}": "%%{v}"\n}');
    expect(escapeData(["${v}"], literal, "")).toBe('[\n  "${v}"\n]');
  });

  test.each<[HoleContext, string]>([
    [inJson, '{\\"a\\":\\"$${v}\\\\\\"\\"}'],
    [inJsonInJson, '{\\\\\\"a\\\\\\":\\\\\\"$${v}\\\\\\\\\\\\\\"\\\\\\"}'],
  ])("is JSON in one line inside JSON: %j", (context, escaped) => {
    expect(escapeData({ a: '${v}"' }, context, "  ")).toBe(escaped);
  });
});
