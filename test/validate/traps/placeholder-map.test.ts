import { expectMistake } from "../expect-mistake";
import { specWithCloudWatch, specWithS3, validateText } from "../validated-text";

describe("A placeholder without quotes", () => {
  test.each([
    ["bucket: {name}", "{name}"],
    ["bucket: { name }", "{ name }"],
    ["prefix: {region} # of the target", "{region}"],
  ])("is a map to YAML, and is put in quotes: %s", (line, marked) => {
    const text = marked.replaceAll(" ", "");
    expectMistake({
      text: specWithS3(line),
      code: "spec/placeholder-not-quoted",
      marked,
      message: `destinations.s3.${line.split(":")[0] ?? ""} is ${text} without quotes, a map to YAML.`,
      hint: `Write "${text}".`,
      fix: `"${text}"`,
    });
  });

  it("is a map where a map is meant", () => {
    expect(
      validateText(specWithCloudWatch("role: {name}")).diagnostics.map(({ code }) => code),
    ).toEqual(["schema/null-value"]);
  });
});
