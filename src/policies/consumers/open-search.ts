import type { OpenSearchSink } from "../../resolve/consumers/open-search";
import { allowRoleToUseKey } from "../allow-role-to-use-key";
import type { AwsPlace } from "../../spec/aws-place";
import type { Statement } from "../policy-document";

/**
 * Only OpenSearch Ingestion, and only for one pipeline, may assume the role.
 *
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/pipeline-security-overview.html
 */
export function allowPipelineToAssume(
  { partition, region, account }: AwsPlace,
  pipelineName: string,
): Statement {
  return {
    Sid: "OpenSearchIngestionAssume",
    Effect: "Allow",
    Principal: { Service: "osis-pipelines.amazonaws.com" },
    Action: "sts:AssumeRole",
    Condition: {
      StringEquals: { "aws:SourceAccount": account },
      ArnEquals: {
        "aws:SourceArn": `arn:${partition}:osis:${region}:${account}:pipeline/${pipelineName}`,
      },
    },
  };
}

/** What the pipeline reads: events of one queue, and the objects that they name. */
export interface PipelineSource {
  readonly queueArn: string;
  /** The ARN of records' keys, with a wildcard at its end. */
  readonly objectsArn: string;
  /** The key of the bucket, where one is known. */
  readonly keyArn?: string;
}

/**
 * The pipeline may read records and take their events from the queue, and nothing else.
 *
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/configure-client-s3.html
 */
export function allowReadingRecords(source: PipelineSource): readonly Statement[] {
  const { queueArn, objectsArn, keyArn } = source;
  return [
    { Sid: "ReadRecords", Effect: "Allow", Action: "s3:GetObject", Resource: objectsArn },
    {
      Sid: "TakeEvents",
      Effect: "Allow",
      Action: ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:ReceiveMessage"],
      Resource: queueArn,
    },
    ...(keyArn === undefined
      ? []
      : [
          {
            Sid: "DecryptRecords",
            Effect: "Allow" as const,
            Action: "kms:Decrypt",
            Resource: keyArn,
          },
        ]),
  ];
}

const domainActions = ["es:ESHttpGet", "es:ESHttpHead", "es:ESHttpPost", "es:ESHttpPut"];

/** The pipeline may write to the domain or the collection; which indexes, their own policies say. */
export function allowIndexing({ kind, arn }: OpenSearchSink<string>): readonly Statement[] {
  if (kind === "collection") {
    const actions = ["aoss:APIAccessAll", "aoss:BatchGetCollection"];
    return [{ Sid: "WriteCollection", Effect: "Allow", Action: actions, Resource: arn }];
  }
  return [
    { Sid: "FindDomain", Effect: "Allow", Action: "es:DescribeDomain", Resource: arn },
    { Sid: "WriteDomain", Effect: "Allow", Action: domainActions, Resource: `${arn}/*` },
  ];
}

/** What the policy of the domain needs so that the role may write to it. */
export function allowRoleToIndex(domainArn: string, roleArn: string): readonly Statement[] {
  const principal = { AWS: roleArn };
  return [
    {
      Sid: "BedrockLogsFind",
      Effect: "Allow",
      Principal: principal,
      Action: "es:DescribeDomain",
      Resource: domainArn,
    },
    {
      Sid: "BedrockLogsWrite",
      Effect: "Allow",
      Principal: principal,
      Action: domainActions,
      Resource: `${domainArn}/*`,
    },
  ];
}

/** The key of the bucket lets the role decrypt. */
export function allowPipelineDecryption(accountRoot: string, roleArn: string): Statement {
  const actions = "kms:Decrypt";
  return allowRoleToUseKey({ sid: "OpenSearchIngestionDecrypt", accountRoot, roleArn, actions });
}
