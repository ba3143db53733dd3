import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { readAndWrite } from "./read-and-write";

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
    ...readAndWrite("Alarms", resources, { reads: ["cloudwatch:ListTagsForResource"], writes }),
  ];
}

/** Grants for a dashboard, which belongs to the account and to no Region. */
export function dashboardGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const name = textOf(body, "dashboard_name");
  const resources = [`arn:${source.partition}:cloudwatch::${source.account}:dashboard/${name}`];
  return readAndWrite("Dashboards", resources, {
    reads: ["cloudwatch:GetDashboard"],
    writes: ["cloudwatch:DeleteDashboards", "cloudwatch:PutDashboard"],
  });
}
