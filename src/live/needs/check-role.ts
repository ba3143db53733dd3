import { judgeRequest } from "../../iam/judge-request";
import { expectedConfiguration } from "../status/expected-configuration";
import { type NeedContext, valueOf } from "./need-check";
import { assumeDeliveryRole, writeEvents } from "./service-requests";

const setting = "destinations.cloudwatch.role";

/** Checks that the delivery role is there, that Bedrock may take it on, and that it may write to the log group. */
export async function checkRole(context: NeedContext): Promise<void> {
  const { content, reads, differ } = context;
  const { cloudwatch } = expectedConfiguration(content);
  if (cloudwatch === undefined) return;
  const { roleArn, logGroup } = cloudwatch;
  const name = roleArn.split("/").at(-1) ?? "";
  const role = valueOf(context, await reads.readRole(name), {
    setting,
    specified: roleArn,
    whenAbsent: "no such role",
  });
  if (role === undefined) return;
  if (role.arn !== roleArn) differ(setting, roleArn, role.arn);
  if (judgeRequest([role.trustPolicy], assumeDeliveryRole(content.target)) !== "allowed") {
    differ(`${setting} trust`, "Bedrock may assume it", "not allowed");
  }
  const policies = valueOf(context, await reads.readRolePolicies(name), {
    setting: `${setting} policies`,
    specified: `may write to ${logGroup}`,
    whenAbsent: "none",
  });
  if (policies === undefined) return;
  const documents = policies.map(({ document }) => document);
  const refused = writeEvents(content.target, logGroup).filter(
    (request) => judgeRequest(documents, request) !== "allowed",
  );
  for (const { action } of refused) {
    differ(`${setting} policies`, `may write to ${logGroup}`, `${action} is not allowed`);
  }
}
