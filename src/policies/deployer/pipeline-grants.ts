import type { DeployedResource } from "../../stack-json/deployed-resource";
import { textOf } from "../../stack-json/text-of";
import type { DeployerGrant } from "./deployer-grant";
import { passRole } from "./pass-role";
import { readAndWrite } from "./read-and-write";

/**
 * Grants for a pipeline of OpenSearch Ingestion, and for handing its role to the service.
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonopensearchingestion.html
 */
export function pipelineGrants({
  body,
  source,
  isTagged,
}: DeployedResource): readonly DeployerGrant[] {
  const { partition, region, account } = source;
  const name = textOf(body, "pipeline_name");
  const resources = [`arn:${partition}:osis:${region}:${account}:pipeline/${name}`];
  const reads = ["osis:GetPipeline", "osis:ListTagsForResource"];
  const tagging = isTagged ? ["osis:TagResource", "osis:UntagResource"] : [];
  const writes = ["osis:CreatePipeline", "osis:DeletePipeline", "osis:UpdatePipeline", ...tagging];
  const role = roleOf(textOf(body, "pipeline_configuration_body"));
  return [
    ...readAndWrite("Pipelines", resources, { reads, writes }),
    passRole("PassPipelineRole", role, "osis-pipelines.amazonaws.com"),
  ];
}

/** The configuration names one role, in the source and in the sink. */
function roleOf(configuration: string): string {
  const [, role = ""] = /"sts_role_arn":"([^"]+)"/.exec(configuration) ?? [];
  return role;
}

/** Grants for looking up a domain. */
export function domainLookupGrants({ body, source }: DeployedResource): readonly DeployerGrant[] {
  const { partition, region, account } = source;
  const domain = `arn:${partition}:es:${region}:${account}:domain/${textOf(body, "domain_name")}`;
  const actions = ["es:DescribeDomain", "es:DescribeDomainConfig", "es:ListTags"];
  return [{ mode: "plan", topic: "Domains", actions, resources: [domain] }];
}
