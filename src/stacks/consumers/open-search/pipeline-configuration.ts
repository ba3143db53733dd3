import type { OpenSearch } from "../../../resolve/consumers/open-search";
import { recordMapping } from "./record-mapping";

/** Seconds that a pipeline has for the objects of one event before the event is offered again. */
export const visibilityTimeoutSeconds = 300;

/** What a pipeline is made of, by references and names. */
export interface Pipeline {
  readonly openSearch: OpenSearch<string>;
  readonly region: string;
  readonly queueUrl: string;
  readonly roleArn: string;
  readonly host: string;
}

/**
 * The configuration of a pipeline of OpenSearch Ingestion, from events of records to documents.
 *
 * It is JSON, which YAML contains: a text of the spec could break out of YAML, and not out of JSON.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/configure-client-s3.html
 */
export function pipelineConfiguration({
  openSearch,
  region,
  queueUrl,
  roleArn,
  host,
}: Pipeline): string {
  return JSON.stringify({
    version: "2",
    "bedrock-invocations": {
      source: {
        s3: {
          notification_type: "sqs",
          notification_source: "eventbridge",
          acknowledgments: true,
          compression: "gzip",
          codec: { newline: {} },
          sqs: {
            queue_url: queueUrl,
            visibility_timeout: `${String(visibilityTimeoutSeconds)}s`,
            visibility_duplication_protection: true,
          },
          aws: { region, sts_role_arn: roleArn },
        },
      },
      processor: [{ parse_json: {} }, { delete_entries: { with_keys: ["message"] } }],
      sink: [{ opensearch: sinkConfiguration(openSearch, roleArn, host) }],
    },
  });
}

/** Documents of a domain are named after their request, so that a record that comes twice stays one document. */
function sinkConfiguration(
  { sink, index, indexPattern }: OpenSearch<string>,
  roleArn: string,
  host: string,
) {
  const access = { region: sink.region, sts_role_arn: roleArn };
  return {
    hosts: [host],
    aws: sink.kind === "collection" ? { ...access, serverless: true } : access,
    index,
    index_type: "custom",
    template_type: "index-template",
    template_content: JSON.stringify({
      index_patterns: [indexPattern],
      template: { mappings: recordMapping },
    }),
    // A collection of time series takes no names of documents. Terraform turns two dollar signs into one.
    ...(sink.kind === "domain" && { document_id: "$${requestId}" }),
  };
}
