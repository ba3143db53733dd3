import { codesOf, diagnose } from "../diagnose";
import { pantherSpec } from "./panther-spec";

const both = { s3: {}, cloudwatch: {} };

describe("transports are chosen", () => {
  test("with both destinations, the one that Panther reads is worth a word", () => {
    expect(diagnose(pantherSpec({}, both))).toMatchObject([
      { code: "panther/transport-not-chosen", at: '"panther"' },
    ]);
  });

  test.each(["s3", "cloudwatch"] as const)("`transport: %s` is the word", (transport) => {
    expect(codesOf(pantherSpec({ transport }, both))).toEqual([]);
  });
});
