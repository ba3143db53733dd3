import { codesOf, diagnose } from "../diagnose";
import { archiveSpec } from "./archive-spec";
import { pantherSpec } from "./panther-spec";

const both = { s3: {}, cloudwatch: {} };

describe("transports are chosen", () => {
  test("with both destinations, the one that Panther reads is worth a word", () => {
    expect(diagnose(pantherSpec({}, both))).toMatchObject([
      { code: "panther/transport-not-chosen", at: '"panther"' },
    ]);
  });

  test("with an archive, the copy there is what Panther reads", () => {
    const found = diagnose({ ...archiveSpec(), destinations: both });
    expect(found).toMatchObject([{ code: "panther/transport-not-chosen" }]);
    expect(found[0]?.message).toContain("by its copy in the archive");
  });

  test.each(["s3", "cloudwatch"] as const)("`transport: %s` is the word", (transport) => {
    expect(codesOf(pantherSpec({ transport }, both))).toEqual([]);
  });
});
