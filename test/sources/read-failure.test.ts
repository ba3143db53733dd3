import { describeReadFailure } from "../../src/sources/read-failure";

function failedWith(code: string): Error {
  return Object.assign(new Error("The system said no."), { code });
}

describe("What the operating system would not read", () => {
  test.each([
    ["EACCES", "io/not-readable", '"a.yaml" may not be read by this user (EACCES).'],
    ["EPERM", "io/not-readable", '"a.yaml" may not be read by this user (EPERM).'],
    ["EIO", "io/not-readable", '"a.yaml" cannot be read (EIO).'],
    ["ENOENT", "io/not-found", 'There is no file "a.yaml".'],
    ["EISDIR", "io/not-a-file", '"a.yaml" is a folder.'],
  ])("with %s is %s", (code, expected, message) => {
    const failure = describeReadFailure(failedWith(code), "/nowhere/a.yaml", "a.yaml");
    expect(failure).toMatchObject({ code: expected, message, hint: expect.any(String) as string });
  });

  it("is a bug where it was no error of the system", () => {
    expect(() => describeReadFailure(failedWith("ERR_BUG"), "/nowhere/a.yaml", "a.yaml")).toThrow(
      "The system said no.",
    );
  });
});
