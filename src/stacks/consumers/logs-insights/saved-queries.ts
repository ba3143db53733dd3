/** A query that people run again and again. */
export interface SavedQuery {
  /** The label of its resource. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Only records: the first event of a log group is Bedrock's own permission check, which is no JSON.
 *
 * The text is asked instead of the field: Insights finds 200 fields in an event at most, and after a long body
 * those at the end of a record are not among them.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html
 */
const records = `filter @message like /"schemaType": *"ModelInvocationLog"/`;

/** Where a field was not found, it is read from the text of its record. */
const model = {
  parse: `parse @message /"modelId": *"(?<parsedModel>[^"]+)"/`,
  value: "coalesce(modelId, parsedModel) as model",
};
const principal = {
  parse: `parse @message /"identity": *\\{"arn": *"(?<parsedPrincipal>[^"]+)"/`,
  value: "coalesce(identity.arn, parsedPrincipal) as principal",
};
const metadata = {
  parse: `parse @message /"requestMetadata": *(?<metadata>\\{[^}]*\\})/`,
  value: "metadata",
};
const error = {
  parse: `parse @message /"errorCode": *"(?<parsedError>[^"]+)"/`,
  value: "coalesce(errorCode, parsedError) as error",
};

/** The four kinds of tokens that are charged, each at a price of its own. */
const tokens = [
  ["input.inputTokenCount", "inputTokens"],
  ["output.outputTokenCount", "outputTokens"],
  ["input.cacheReadInputTokenCount", "cacheReadTokens"],
  ["input.cacheWriteInputTokenCount", "cacheWriteTokens"],
] as const;

const tokenFields = tokens.map(([field, name]) => ({
  parse: `parse @message /"${lastStep(field)}": *(?<parsed_${name}>\\d+)/`,
  value: `coalesce(${field}, parsed_${name}, 0) as ${name}`,
}));

const tokenSums = [...tokens.map(([, name]) => `sum(${name})`), "count(*) as calls"].join(", ");

/** The saved queries, in the order in which they are listed. */
export const savedQueries: readonly SavedQuery[] = [
  {
    label: "tokens_by_principal",
    title: "Tokens by principal",
    text: query([principal, ...tokenFields], `stats ${tokenSums} by principal`, "sort calls desc"),
  },
  {
    label: "tokens_by_model",
    title: "Tokens by model",
    text: query([model, ...tokenFields], `stats ${tokenSums} by model`, "sort calls desc"),
  },
  {
    label: "tokens_by_metadata",
    title: "Tokens by request metadata",
    text: query(
      [metadata, ...tokenFields],
      "filter ispresent(metadata)",
      `stats ${tokenSums} by metadata`,
      "sort calls desc",
    ),
  },
  {
    label: "errors",
    title: "Errors by code and model",
    text: query(
      [error, model],
      "filter ispresent(error)",
      "stats count(*) as calls by error, model",
      "sort calls desc",
    ),
  },
  {
    label: "throttles",
    title: "Throttles over time",
    text: query(
      [error, model],
      `filter error = "ThrottlingException"`,
      "stats count(*) as calls by bin(5m), model",
    ),
  },
  {
    label: "guardrail_interventions",
    title: "Guardrail interventions",
    text: query(
      [principal, model],
      `filter @message like /"stopReason": *"guardrail_intervened"/ or @message like /"amazon-bedrock-guardrailAction": *"INTERVENED"/`,
      "display @timestamp, principal, model, @message",
      "sort @timestamp desc",
      "limit 100",
    ),
  },
  {
    label: "offloaded_bodies",
    title: "Bodies that were written to S3",
    text: query(
      [principal, model],
      `parse @message /"inputBodyS3Path": *"(?<inputPath>[^"]+)"/`,
      `parse @message /"outputBodyS3Path": *"(?<outputPath>[^"]+)"/`,
      "filter ispresent(inputPath) or ispresent(outputPath)",
      "display @timestamp, principal, model, inputPath, outputPath",
      "sort @timestamp desc",
      "limit 100",
    ),
  },
];

interface QueryField {
  readonly parse: string;
  readonly value: string;
}

function query(fields: readonly QueryField[], ...commands: readonly string[]): string {
  const values = fields.map(({ value }) => value).join(", ");
  return [records, ...fields.map(({ parse }) => parse), `fields ${values}`, ...commands].join(
    "\n| ",
  );
}

function lastStep(field: string): string {
  return field.slice(field.lastIndexOf(".") + 1);
}
