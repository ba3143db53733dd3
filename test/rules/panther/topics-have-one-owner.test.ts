import { codesOf, group } from "../diagnose";
import { archiveSpec, besideArchive } from "./archive-spec";

const selfManaged = { notifications: "self-managed", registered: true } as const;
const own = { archive: false } as const;

describe("topics have one owner", () => {
  test.each([
    ["both make it", selfManaged, own],
    ["the archive makes it", selfManaged, { ...own, notifications: "panther-managed" }],
    ["the target makes it", {}, { ...own, ...selfManaged }],
  ] as const)("%s, beside the other", (_what, panther, beside) => {
    const written = "registered" in panther ? { ...beside, registered: false } : beside;
    expect(codesOf(archiveSpec(panther, [besideArchive(written)]))).toContain("panther/two-topics");
  });

  test("Panther makes one for both", () => {
    expect(codesOf(archiveSpec({}, [besideArchive(own)]))).toEqual([]);
  });

  test("another Region or account has a topic of its own", () => {
    const elsewhere = [
      { accounts: ["444455556666"], regions: ["us-west-2"] },
      { accounts: ["222233334444"], regions: ["us-east-1"] },
    ];
    for (const place of elsewhere) {
      const beside = group({ name: "b", ...place, consumers: { panther: own } });
      expect(codesOf(archiveSpec(selfManaged, [beside]))).toEqual([]);
    }
  });

  test("a target that replicates has no topic", () => {
    expect(codesOf(archiveSpec(selfManaged, [besideArchive({})]))).toEqual([]);
  });
});
