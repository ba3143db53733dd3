import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";

/** Grants for an alarm. The provider finds it in the list of all. */
export function alarmGrants({
  body,
  source,
  isTagged,
}: DeployedResource): readonly DeployerGrant[] {
  const { partition, region, account } = source;
  const alarms = `arn:${partition}:cloudwatch:${region}:${account}:alarm:`;
  const resources = [`${alarms}${textOf(body, "alarm_name")}`];
  const tagging = isTagged ? ["cloudwatch:TagResource", "cloudwatch:UntagResource"] : [];
  const writes = ["cloudwatch:DeleteAlarms", "cloudwatch:PutMetricAlarm", ...tagging];
  return [
    {
      mode: "plan",
      topic: "FindAlarms",
      actions: ["cloudwatch:DescribeAlarms"],
      resources: [`${alarms}*`],
    },
    { mode: "plan", topic: "Alarms", actions: ["cloudwatch:ListTagsForResource"], resources },
    { mode: "apply", topic: "Alarms", actions: writes, resources },
  ];
}

/** Grants for a dashboard, which belongs to the account and to no Region. */
export function dashboardGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const name = textOf(body, "dashboard_name");
  const resources = [`arn:${source.partition}:cloudwatch::${source.account}:dashboard/${name}`];
  const writes = ["cloudwatch:DeleteDashboards", "cloudwatch:PutDashboard"];
  return [
    { mode: "plan", topic: "Dashboards", actions: ["cloudwatch:GetDashboard"], resources },
    { mode: "apply", topic: "Dashboards", actions: writes, resources },
  ];
}
