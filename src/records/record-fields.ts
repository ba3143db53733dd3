import { optional, regionCode, required, unknownToPanther } from "./fields/field-traits";
import { inputFields } from "./fields/input-fields";
import { outputFields } from "./fields/output-fields";
import type { RecordField } from "./fields/record-field";
import { pages } from "./fields/source-pages";

/**
 * Every field of the log record, in the order in which a table shows them; records have them in any order.
 *
 * The one description of the record: the checker's schema, its samples, tables, index mappings, queries and
 * docs/records.md follow from it. S3 and CloudWatch Logs carry the same record:
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export const recordFields: readonly RecordField[] = [
  {
    name: "schemaType",
    kind: "text",
    form: { pattern: "^ModelInvocationLog$", description: "ModelInvocationLog" },
    ...required,
    note: "What kind of log this is.",
    source: pages.logging,
  },
  {
    name: "schemaVersion",
    kind: "text",
    knownValues: ["1.0"],
    ...required,
    note: "The version of the record's schema.",
    source: pages.logging,
  },
  {
    name: "timestamp",
    kind: "timestamp",
    isRequired: true,
    panther: "required",
    note: "When the call was made, in UTC and to the second.",
    source: pages.logging,
  },
  {
    name: "accountId",
    kind: "text",
    form: { pattern: "^[0-9]{12}$", description: "12 digits" },
    isRequired: true,
    panther: "required",
    note: "The account that made the call.",
    source: pages.logging,
  },
  {
    name: "region",
    ...regionCode,
    ...required,
    note: "The Region that was called.",
    source: pages.logging,
  },
  {
    name: "inferenceRegion",
    ...regionCode,
    ...optional,
    note: "The Region that did the work, for a cross-Region inference profile.",
    source: pages.panther,
  },
  {
    name: "requestId",
    kind: "text",
    ...required,
    note: "The id of the call, which CloudTrail has too. It names the body objects.",
    source: pages.logging,
  },
  {
    name: "operation",
    kind: "text",
    knownValues: ["Converse", "ConverseStream", "InvokeModel", "InvokeModelWithResponseStream"],
    ...required,
    note: "The API operation.",
    source: pages.logging,
  },
  {
    name: "modelId",
    kind: "text",
    isRequired: true,
    panther: "required",
    note: "What the caller named: the id of a model or inference profile, or the ARN of either.",
    source: pages.logging,
  },
  {
    name: "identity",
    kind: "struct",
    fields: [
      {
        name: "arn",
        kind: "text",
        form: { pattern: "^arn:", description: "an ARN" },
        ...optional,
        note: "The ARN of the user or of the role's session.",
        source: pages.logging,
      },
    ],
    ...optional,
    note: "Who made the call.",
    source: pages.logging,
  },
  {
    name: "requestMetadata",
    kind: "labels",
    ...unknownToPanther,
    note: "Keys and values that the caller sent along, such as a team or a project.",
    source: pages.metadata,
  },
  {
    name: "errorCode",
    kind: "text",
    ...optional,
    note: "Why the call failed. Then input and output are empty or absent.",
    source: pages.playbook,
  },
  {
    name: "status",
    kind: "text",
    ...optional,
    note: "Listed by Panther; no published record shows it.",
    source: pages.panther,
  },
  {
    name: "performanceConfig",
    kind: "struct",
    fields: [
      {
        name: "latency",
        kind: "text",
        knownValues: ["standard", "optimized"],
        ...optional,
        note: "Whether latency-optimized inference was asked for.",
        source: pages.panther,
      },
    ],
    ...optional,
    note: "How the caller wanted the model to be run.",
    source: pages.panther,
  },
  {
    name: "input",
    kind: "struct",
    fields: inputFields,
    ...optional,
    note: "The request. Guardrails leave it as the caller sent it.",
    source: pages.logging,
  },
  {
    name: "output",
    kind: "struct",
    fields: outputFields,
    ...optional,
    note: "The response.",
    source: pages.logging,
  },
];
