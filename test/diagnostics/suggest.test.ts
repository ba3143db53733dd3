import fc from "fast-check";
import { suggest } from "../../src/diagnostics/suggest";

const keys = [
  "bucket",
  "existingBucket",
  "prefix",
  "encryption",
  "lifecycle",
  "versioning",
  "readers",
];

describe("suggest", () => {
  test.each([
    ["buckt", "bucket"],
    ["bucckets", "bucket"],
    ["bukcet", "bucket"],
    ["Bucket", "bucket"],
    ["EXISTINGBUCKET", "existingBucket"],
    ["existing-bucket", "existingBucket"],
    ["encyrption", "encryption"],
    ["reader", "readers"],
  ])("of %j means %j first", (found, meant) => {
    expect(suggest(found, keys)[0]).toBe(meant);
  });

  test.each(["", "q", "targets", "a-text-that-nobody-can-have-meant"])(
    "of %j means nothing",
    (found) => {
      expect(suggest(found, keys)).toEqual([]);
    },
  );

  test("puts the nearest first and equally near ones in code-unit order", () => {
    expect(
      suggest("us-west-3", ["us-west-2", "us-east-2", "us-west-1", "eu-west-3", "us-west-33"]),
    ).toEqual(["us-west-1", "us-west-2", "us-west-33"]);
  });

  test("names three at most, each once", () => {
    expect(suggest("ab", ["ax", "ax", "ay", "az", "aw"])).toEqual(["aw", "ax", "ay"]);
  });

  test("forgives four edits in ten letters and no five", () => {
    expect(suggest("abcdefghi", ["abcdeWXYZ"])).toEqual(["abcdeWXYZ"]);
    expect(suggest("abcdefghi", ["abcdVWXYZ"])).toEqual([]);
  });

  test("counts a swap of neighbours as one edit", () => {
    expect(suggest("abdc", ["abcd", "abcc"])).toEqual(["abcc", "abcd"]);
    expect(suggest("badc", ["abcd"])).toEqual(["abcd"]);
  });

  test("counts a change of case as one edit, however many letters it takes", () => {
    expect(suggest("ARN", ["arn", "ARM"])).toEqual(["ARM", "arn"]);
    expect(suggest("ARN", ["ARN", "arn"])).toEqual(["ARN", "arn"]);
  });

  test("finds any text again after one edit", () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(
        word,
        fc.nat(),
        fc.stringMatching(/^[a-z]$/),
        fc.nat(3),
        (meant, seed, letter, kind) => {
          const place = seed % (meant.length - 1);
          const [first, second] = [meant.charAt(place), meant.charAt(place + 1)];
          const middle =
            [`${first}${letter}${second}`, second, `${letter}${second}`, `${second}${first}`][
              kind
            ] ?? "";
          const edited = meant.slice(0, place) + middle + meant.slice(place + 2);
          expect(suggest(edited, [meant])).toEqual([meant]);
        },
      ),
    );
  });

  test("does not depend on the order of the candidates", () => {
    const word = fc.stringMatching(/^[a-c]{0,5}$/);
    fc.assert(
      fc.property(word, fc.array(word), (found, candidates) => {
        expect(suggest(found, [...candidates].reverse())).toEqual(suggest(found, candidates));
      }),
    );
  });

  test("measures as the definition of the distance does", () => {
    const word = fc.stringMatching(/^[a-c]{0,6}$/);
    fc.assert(
      fc.property(word, word, (found, candidate) => {
        const isNear = definedDistance(found, candidate) <= Math.floor(found.length * 0.4) + 1;
        expect(suggest(found, [candidate])).toEqual(isNear ? [candidate] : []);
      }),
    );
  });
});

/** Optimal string alignment as it is defined, from the last letters back; slow, and plainly right. */
function definedDistance(left: string, right: string): number {
  if (left === "" || right === "") return Math.max(left.length, right.length);
  const [leftRest, rightRest] = [left.slice(0, -1), right.slice(0, -1)];
  const isSame = left.at(-1) === right.at(-1);
  const isSwap = left.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1);
  return Math.min(
    definedDistance(leftRest, right) + 1,
    definedDistance(left, rightRest) + 1,
    definedDistance(leftRest, rightRest) + (isSame ? 0 : 1),
    isSwap ? definedDistance(left.slice(0, -2), right.slice(0, -2)) + 1 : Infinity,
  );
}
