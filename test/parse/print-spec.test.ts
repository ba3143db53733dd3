import { printSpec } from "../../src/parse/print-spec";

it("what groups share is written out in each of them", () => {
  const terraform = { assumeRole: { roleArn: "arn:aws:iam::{account}:role/audit" } };
  const targets = [
    { name: "a", terraform },
    { name: "b", terraform },
  ];
  expect(printSpec({ version: 1, targets })).toBe(`version: 1
targets:
  - name: a
    terraform:
      assumeRole:
        roleArn: arn:aws:iam::{account}:role/audit
  - name: b
    terraform:
      assumeRole:
        roleArn: arn:aws:iam::{account}:role/audit
`);
});
