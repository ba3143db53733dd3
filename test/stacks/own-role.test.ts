import type { JsonMap } from "../../src/spec/json-value";
import type { Spec } from "../../src/spec/spec";
import type { PlainSpec } from "../resolve/resolve-plain-spec";
import { stackTexts } from "../synth/stack-texts";
import { mapAt, synthesizeStack } from "./synthesized-stack";

const boundary = "arn:aws:iam::111122223333:policy/boundary";
const roles = { path: "/platform/{account}/", permissionsBoundary: boundary };

const everyConsumerWithRoles: Spec["consumers"] = {
  archive: true,
  eventBridge: { targetArn: "arn:aws:events:us-east-1:111122223333:event-bus/logs" },
  openSearch: { domainArn: "arn:aws:es:us-east-1:111122223333:domain/logs" },
  panther: { accountId: "999988887777", region: "us-west-2", transport: "cloudwatch" },
  streams: [{ type: "kinesis", arn: "arn:aws:kinesis:us-east-1:111122223333:stream/logs" }],
};

const everyRole: PlainSpec = {
  archive: { account: "999988887777", region: "us-east-1" },
  destinations: { s3: {}, cloudwatch: {} },
  consumers: everyConsumerWithRoles,
};

function rolesOf(spec: PlainSpec): Readonly<Record<string, JsonMap>> {
  return mapAt(synthesizeStack(spec).json, "resource", "aws_iam_role") as Record<string, JsonMap>;
}

const pathsOf = (spec: PlainSpec) =>
  Object.fromEntries(Object.entries(rolesOf(spec)).map(([label, { path }]) => [label, path]));

/** The roles that an archive, or a key of the target, lets in by their ARNs. */
function namedRoles(spec: PlainSpec, stack: string): readonly unknown[] {
  const json = JSON.parse(stackTexts(spec).get(stack) ?? "{}") as JsonMap;
  const policies = [
    ...Object.values(mapAt(json, "resource", "aws_kms_key")),
    ...Object.values(mapAt(json, "resource", "aws_s3_bucket_policy")),
  ].map((body) => JSON.parse((body as { policy: string }).policy) as { Statement: Statement[] });
  const conditions = policies.flatMap(({ Statement }) =>
    Statement.map(({ Condition }) => Condition),
  );
  const arns = conditions.flatMap((condition) =>
    [condition?.["ArnEquals"], condition?.["ArnLike"]].map((test) => test?.["aws:PrincipalArn"]),
  );
  return [...new Set(arns.flat().filter((arn) => arn !== undefined))];
}

interface Statement {
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

describe("the roles of a stack", () => {
  test("have the path and the boundary of all roles, and Panther's the path where it looks", () => {
    const found = rolesOf({ ...everyRole, roles });
    const path = "/platform/111122223333/";
    expect(pathsOf({ ...everyRole, roles })).toStrictEqual({
      archive: path,
      delivered_records: path,
      delivery: path,
      open_search: path,
      panther: "/",
      panther_feed: path,
      panther_write: path,
      streams: path,
    });
    for (const role of Object.values(found)) expect(role["permissions_boundary"]).toBe(boundary);
  });

  test("have the path `/` and no boundary where the spec says nothing", () => {
    const found = Object.values(rolesOf(everyRole));
    expect(found).toHaveLength(8);
    expect(found.map((role) => role["path"])).toEqual(found.map(() => "/"));
    expect(found.filter((role) => "permissions_boundary" in role)).toEqual([]);
  });

  test("for delivery can have another path and boundary, one by one", () => {
    const deliveryWith = (role: object) =>
      rolesOf({ destinations: { cloudwatch: { role } }, roles })["delivery"];
    const other = "arn:aws:iam::111122223333:policy/other";
    expect(deliveryWith({ path: "/" })).toMatchObject({
      path: "/",
      permissions_boundary: boundary,
    });
    expect(deliveryWith({ permissionsBoundary: other })).toMatchObject({
      path: "/platform/111122223333/",
      permissions_boundary: other,
    });
  });

  test("are named with their path by the key of the log bucket", () => {
    const spec = { ...everyRole, roles };
    const role = "arn:aws:iam::111122223333:role";
    expect(namedRoles(spec, "111122223333-us-east-1")).toEqual([
      `${role}/platform/111122223333/acme-us-east-1-replication`,
      `${role}/platform/111122223333/acme-us-east-1-open-search`,
      `${role}/platform/111122223333/acme-us-east-1-panther-write`,
      `${role}/PantherLogProcessingRole-acme-us-east-1`,
    ]);
  });

  test("are let into the archive whatever their path: one that changes changes nothing there", () => {
    const letIn = [
      "arn:aws:iam::*:role/acme-*-replication",
      "arn:aws:iam::*:role/*/acme-*-replication",
    ];
    const regions: Spec["targets"][number]["regions"] = ["us-east-1"];
    const targets = [
      { name: "a", accounts: ["111122223333"], regions, roles: { path: "/b/" } },
      { name: "b", accounts: ["222233334444"], regions },
    ];
    expect(namedRoles({ ...everyRole, roles }, "archive")).toEqual(letIn);
    expect(namedRoles({ ...everyRole, targets }, "archive")).toEqual(letIn);
    expect(namedRoles(everyRole, "archive")).toEqual(letIn);
  });
});
