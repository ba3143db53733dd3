import { roleNameViolations, rolePathViolations } from "../../../src/spec/names/role-name";

describe("roleNameViolations", () => {
  test.each(["a", "acme-us-east-1-delivery", "Acme_Role+=,.@-9", "r".repeat(64)])(
    "allows %s",
    (name) => {
      expect(roleNameViolations(name)).toEqual([]);
    },
  );

  test.each([
    ["", "is empty"],
    ["r".repeat(65), "has 65 characters, 64 are allowed"],
    ["acme/role", 'contains "/": only letters, digits and the characters "_+=,.@-" are allowed'],
    ["rôle:1", 'contains "ô", ":": only letters, digits and the characters "_+=,.@-" are allowed'],
  ])("says what is wrong with %j", (name, violation) => {
    expect(roleNameViolations(name)).toEqual([violation]);
  });
});

describe("rolePathViolations", () => {
  test.each(["/", "/service-role/", "/a/b/", `/${"p".repeat(510)}/`])("allows %s", (path) => {
    expect(rolePathViolations(path)).toEqual([]);
  });

  test.each([
    ["service-role/", ["does not begin with a slash"]],
    ["/service-role", ["does not end with a slash"]],
    ["//", ["has nothing between its slashes"]],
    ["/a b/", ['contains " ": only printable ASCII characters other than the space are allowed']],
    [`/${"p".repeat(511)}/`, ["has 513 characters, 512 are allowed"]],
    ["", ["is empty", "does not begin with a slash", "does not end with a slash"]],
  ])("says what is wrong with %j", (path, violations) => {
    expect(rolePathViolations(path)).toEqual(violations);
  });
});
