import fc from "fast-check";
import { knownRegions } from "../../src/spec/regions";
import { parseTargetId, targetId } from "../../src/spec/target-id";

describe("the id of a target", () => {
  it("is read as it is written", () => {
    const account = fc.stringMatching(/^[0-9]{12}$/);
    const region = fc.constantFrom(...knownRegions.map(({ code }) => code));
    fc.assert(
      fc.property(account, region, (id, code) => {
        expect(parseTargetId(targetId(id, code))).toStrictEqual({ account: id, region: code });
      }),
    );
  });

  test.each([
    "",
    "archive",
    "us-east-1",
    "111122223333",
    "111122223333-",
    "111122223333-us-east-0",
    "111122223333-us-east-1 ",
    "111122223333_us-east-1",
    "1111222233334-us-east-1",
    "11112222333-us-east-1",
    "11112222333a-us-east-1",
  ])("is not %j", (text) => {
    expect(parseTargetId(text)).toBeUndefined();
  });
});
