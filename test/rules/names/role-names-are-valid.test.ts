import { codesOf, diagnose, group } from "../diagnose";

const withRole = (role: object) => ({ destinations: { s3: {}, cloudwatch: { role } } });

describe("role names are valid", () => {
  test("a name that is too long says by how much", () => {
    const name = `${"x".repeat(50)}-{account}-{region}`;
    expect(diagnose(withRole({ name }))).toMatchObject([
      {
        code: "names/invalid-role",
        at: JSON.stringify(name),
        hint: "Shorten it by 9 characters.",
        targets: ["111122223333-us-east-1"],
      },
    ]);
  });

  test("an account name may hold what a role name may not", () => {
    const targets = [group({ accounts: [{ id: "111122223333", name: "Pay / Go" }] })];
    expect(diagnose({ ...withRole({ name: "{accountName}-{region}" }), targets })).toMatchObject([
      {
        code: "names/invalid-role",
        message:
          'The role name "Pay / Go-us-east-1" of target 111122223333-us-east-1 contains " ", "/": only letters, digits and the characters "_+=,.@-" are allowed.',
      },
    ]);
  });

  test("an ARN is mended to the name in it", () => {
    const name = "arn:aws:iam::111122223333:role/platform/delivery";
    expect(diagnose(withRole({ name }))).toMatchObject([
      { code: "names/invalid-role", hint: 'Write "delivery".' },
    ]);
  });

  test.each([
    ["platform", '"/platform/"'],
    ["/platform", '"/platform/"'],
    ["platform/", '"/platform/"'],
  ])("the path %j is mended to %s", (path, mended) => {
    const [found, ...others] = diagnose(withRole({ path }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "names/invalid-role-path", hint: `Write ${mended}.` });
    expect(found?.fixedText).toContain(`"path": ${mended}`);
  });

  test("the path of all roles is mended, too", () => {
    const [found, ...others] = diagnose({ roles: { path: "platform" } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "names/invalid-role-path", hint: 'Write "/platform/".' });
    expect(codesOf({ roles: { path: "/platform/" } })).toEqual([]);
  });

  test.each([{}, { name: "delivery-{region}" }, { path: "/" }, { path: "/a/b/" }])(
    "%j is fine",
    (role) => {
      expect(codesOf(withRole(role))).toEqual([]);
    },
  );
});
