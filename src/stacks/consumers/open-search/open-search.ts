import { DataAwsOpensearchDomain } from "@cdktf/provider-aws/lib/data-aws-opensearch-domain";
import { OsisPipeline } from "@cdktf/provider-aws/lib/osis-pipeline";
import {
  allowIndexing,
  allowPipelineDecryption,
  allowPipelineToAssume,
  allowReadingRecords,
  allowRoleToIndex,
} from "../../../policies/consumers/open-search";
import type { OpenSearch, OpenSearchSink } from "../../../resolve/consumers/open-search";
import { encryptingKey } from "../../../resolve/settings/encrypting-key";
import { keyArnOf } from "../../key-arn-of";
import type { AddedRole } from "../../delivery-role";
import type { StackScope } from "../../stack-scope";
import type { TargetResources } from "../../target-resources";
import { accountRoot } from "../../written-out-arns";
import { addConsumerResource } from "../add-consumer-resource";
import { addConsumerRole } from "../add-consumer-role";
import type { Consumer } from "../consumer";
import { regionFolder } from "../event-bridge/record-pattern";
import { addEventQueue } from "./add-event-queue";
import { pipelineConfiguration } from "./pipeline-configuration";

const label = "open_search";

/** Loads records into OpenSearch as they are delivered, by a pipeline of OpenSearch Ingestion. */
export const openSearch: Consumer = {
  keyStatements(scope) {
    const { openSearch: settings } = scope.content.settings.consumers;
    if (settings === undefined) return [];
    return [allowPipelineDecryption(accountRoot(scope), settings.role.arn)];
  },
  add(scope, resources) {
    const { openSearch: settings } = scope.content.settings.consumers;
    const { logBucket } = resources;
    if (settings === undefined || logBucket === undefined) return {};
    const queue = addEventQueue(scope, logBucket);
    const role = addPipelineRole(scope, settings, resources, queue.arn);
    const pipeline = addConsumerResource(scope, OsisPipeline, label, {
      pipelineName: pipelineName(scope),
      minUnits: 1,
      maxUnits: 4,
      pipelineConfigurationBody: pipelineConfiguration({
        openSearch: settings,
        region: scope.source.region,
        queueUrl: queue.url,
        roleArn: role.arn,
        host: hostOf(scope, settings.sink),
      }),
      dependsOn: [...role.readyAfter],
    });
    return {
      notifications: [{ kind: "event-bridge" }],
      outputs: {
        open_search_pipeline_arn: pipeline.pipelineArn,
        open_search_queue_arn: queue.arn,
        open_search_role_arn: role.arn,
        ...(settings.sink.kind === "domain" && {
          open_search_domain_policy_statements: JSON.stringify(
            allowRoleToIndex(settings.sink.arn, role.arn),
          ),
        }),
      },
    };
  },
};

/** A pipeline has a name of at most 28 characters. */
function pipelineName({ content }: StackScope): string {
  return `${content.target.name}-os`;
}

function addPipelineRole(
  scope: StackScope,
  { sink, role: settings }: OpenSearch<string>,
  { key, logBucket }: TargetResources,
  queueArn: string,
): AddedRole {
  const { s3 } = scope.content.settings;
  const keyArn = keyArnOf(s3 && encryptingKey(s3), key);
  const reading = allowReadingRecords({
    queueArn,
    objectsArn: `${logBucket?.arn ?? ""}/${regionFolder(scope)}/*`,
    ...(keyArn !== undefined && { keyArn }),
  });
  const { role, policies } = addConsumerRole(scope, {
    label,
    settings,
    description: "OpenSearch Ingestion loads model invocation logs",
    trust: allowPipelineToAssume(scope.source, pipelineName(scope)),
    policies: [
      { name: "load-model-invocation-logs", statements: [...reading, ...allowIndexing(sink)] },
    ],
  });
  return { arn: role.arn, readyAfter: policies };
}

/** The address of the domain or collection; that of a domain of the target's own is looked up. */
function hostOf(scope: StackScope, sink: OpenSearchSink<string>): string {
  if (sink.kind === "collection") return `https://${sink.id}.${sink.region}.aoss.amazonaws.com`;
  if (sink.endpoint !== undefined) return sink.endpoint;
  const address = `data.aws_opensearch_domain.${label}`;
  const domain = new DataAwsOpensearchDomain(scope.stack, address, { domainName: sink.name });
  domain.overrideLogicalId(label);
  return `https://${domain.endpoint}`;
}
