import fc from "fast-check";
import { isJsonMap, type JsonMap, type JsonValue } from "../../src/spec/json-value";
import type { Spec } from "../../src/spec/spec";
import { mapAt } from "../stacks/synthesized-stack";
import { stackTexts } from "../synth/stack-texts";
import { arbitrarySpec } from "./arbitrary-spec";
import { nastyText } from "./arbitrary-text";
import { evaluateTemplate } from "./terraform-template";

/** A harmless text that can be found again, whatever stands around it. */
const slotPattern = /slot[0-9a-f]{8}/g;
const slot = fc
  .integer({ min: 0, max: 0xffffffff })
  .map((number) => `slot${number.toString(16).padStart(8, "0")}`);

const slotText = fc.oneof(
  slot,
  slot.map((text) => `of {accountName}-${text}`),
  slot.map((text) => `${text}-{region}`),
  slot.map((text) => `the {{x}} ${text}`),
);

type Substitute = (text: string) => string;

/** Puts a nasty text into each slot; a number beside it keeps keys of maps apart. */
function createSubstitute(spec: Spec, texts: readonly string[]): Substitute {
  const slots = [...new Set(JSON.stringify(spec).match(slotPattern))];
  const nasty = new Map(
    slots.map((found, index) => {
      const text = texts[index % texts.length] ?? "";
      return [found, index % 2 === 0 ? `${String(index)}~${text}` : `${text}~${String(index)}`];
    }),
  );
  return (text) => text.replace(slotPattern, (found) => nasty.get(found) ?? found);
}

function substituteIn(value: JsonValue, substitute: Substitute): JsonValue {
  if (typeof value === "string") return substitute(value);
  if (Array.isArray(value)) return value.map((item: JsonValue) => substituteIn(item, substitute));
  if (!isJsonMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [substitute(key), substituteIn(item, substitute)]),
  );
}

interface Reading {
  readonly substitute: Substitute;
  /** What Terraform makes of a text where it stands. */
  readonly evaluate: (text: string) => string;
}

/** Terraform does not evaluate the texts of these blocks. */
const literalBlocks = ["//", "terraform", "variable"];

/** Fails unless `nasty` is `plain` with every slot filled, as AWS or Terraform's own code would see it. */
function expectLiteral(plain: JsonMap, nasty: JsonMap, substitute: Substitute): void {
  expect(Object.keys(nasty).sort()).toEqual(Object.keys(plain).sort());
  for (const [block, value] of Object.entries(plain)) {
    const evaluate = literalBlocks.includes(block) ? (text: string) => text : evaluateTemplate;
    expectSame(value, nasty[block] ?? null, { substitute, evaluate });
  }
}

function expectSame(plain: JsonValue, nasty: JsonValue, reading: Reading): void {
  const { substitute, evaluate } = reading;
  if (typeof plain === "string") {
    expectSameText(evaluate(plain), evaluate(nasty as string), substitute);
  } else if (Array.isArray(plain)) {
    const items = nasty as readonly JsonValue[];
    expect(items).toHaveLength(plain.length);
    plain.forEach((item: JsonValue, index) => {
      expectSame(item, items[index] ?? null, reading);
    });
  } else if (isJsonMap(plain)) {
    const found = new Map(
      Object.entries(nasty as JsonMap).map(([key, value]) => [evaluate(key), value]),
    );
    const entries = Object.entries(plain).map(
      ([key, value]) => [substitute(evaluate(key)), value] as const,
    );
    expect([...found.keys()].sort()).toEqual(entries.map(([key]) => key).sort());
    for (const [key, value] of entries) expectSame(value, found.get(key) ?? null, reading);
  } else {
    expect(nasty).toBe(plain);
  }
}

/** A text that is JSON, such as a policy, must still be JSON, with the same values. */
function expectSameText(plain: string, nasty: string, substitute: Substitute): void {
  if (isJson(plain)) {
    const reading = { substitute, evaluate: (text: string) => text };
    expectSame(JSON.parse(plain) as JsonValue, JSON.parse(nasty) as JsonValue, reading);
  } else {
    expect(nasty).toBe(substitute(plain));
  }
}

/** Filter patterns begin as JSON does, and are none. */
function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("text of the spec", () => {
  test("reaches AWS literally, whatever it looks like", () => {
    const texts = fc.array(nastyText, { minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(arbitrarySpec(slotText, slot), texts, (spec, nastyTexts) => {
        const substitute = createSubstitute(spec, nastyTexts);
        const plainStacks = stackTexts(spec);
        const nastySpec = substituteIn(spec, substitute) as unknown as Spec;
        const nastyStacks = stackTexts(nastySpec);
        expect([...nastyStacks.keys()]).toEqual([...plainStacks.keys()]);
        for (const [stack, text] of plainStacks) {
          const plain = JSON.parse(text) as JsonMap;
          const nasty = JSON.parse(nastyStacks.get(stack) ?? "") as JsonMap;
          expectLiteral(plain, nasty, substitute);
        }
      }),
      // A spec has so many parts that a smaller one takes minutes to find.
      { numRuns: 20, endOnFailure: true },
    );
  });
});

describe("keys that every object has", () => {
  const odd = '{"__proto__": "a", "constructor": "b", "toJSON": "c", "10": "d", "9": "e"}';

  test("are keys like any other in tags and statements", () => {
    const [text] = stackTexts({
      terraform: { defaultTags: JSON.parse(odd) as Record<string, string> },
      destinations: {
        s3: {
          policyStatements: [
            { Effect: "Deny", Condition: { StringEquals: JSON.parse(odd) as JsonMap } },
          ],
        },
      },
    }).values();
    const stack = JSON.parse(text ?? "") as JsonMap;
    const tags = JSON.stringify(mapAt(stack, "provider", "aws", "default_tags", "tags"));
    const { policy } = mapAt(stack, "resource", "aws_s3_bucket_policy", "logs");
    expect(JSON.parse(tags)).toEqual(JSON.parse(odd));
    expect(tags).toContain("__proto__");
    expect(policy).toContain('{"9":"e","10":"d","__proto__":"a","constructor":"b","toJSON":"c"}');
  });
});

describe("evaluateTemplate", () => {
  // What Terraform 1.11.4 yields for these templates.
  test.each([
    ["a", "a"],
    ["$${x}", "${x}"],
    ["$$${x}", "$${x}"],
    ["$$$${x}", "$$${x}"],
    ["%%{x}", "%{x}"],
    ["$%%{x}", "$%{x}"],
    ["%$${x}", "%${x}"],
    ["$$", "$$"],
    ["\\$${x}", "\\${x}"],
    ["${aws_s3_bucket.logs.id}/$${", "\uF8FEaws_s3_bucket.logs.id\uF8FF/${"],
  ])("of %j yields %j", (template, text) => {
    expect(evaluateTemplate(template)).toBe(text);
  });

  test.each(["${x}", "%{ if }", '${file("x")}'])("refuses %j, which is alive", (template) => {
    expect(() => evaluateTemplate(template)).toThrow("would evaluate");
  });
});
