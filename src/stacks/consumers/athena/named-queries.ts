import { invocationsView } from "./invocations-view";

/** A query that people ask for, ready to be run. */
export interface NamedQuery {
  /** The label of its resource. */
  readonly label: string;
  readonly name: string;
  readonly description: string;
  readonly text: string;
}

/** A week, by the days that the bucket is laid out in, so that no other day is read. */
const lastWeek = "log_day >= date_format(current_date - interval '7' day, '%Y/%m/%d')";

const tokenSums = [
  "sum(input_token_count) AS input_tokens",
  "sum(output_token_count) AS output_tokens",
  "sum(cache_read_input_token_count) AS cache_read_tokens",
  "sum(cache_write_input_token_count) AS cache_write_tokens",
  "count(*) AS calls",
];

const guardrailActed = [
  "json_extract_scalar(output_body_json, '$.stopReason') = 'guardrail_intervened'",
  `json_extract_scalar(output_body_json, '$["amazon-bedrock-guardrailAction"]') = 'INTERVENED'`,
];

/** The named queries of a workgroup. */
export const namedQueries: readonly NamedQuery[] = [
  {
    label: "tokens_by_principal",
    name: "Tokens by principal",
    description: "Who used how many tokens in the last seven days",
    text: select([...grouped("principal"), ...tokenSums], [lastWeek], "GROUP BY principal"),
  },
  {
    label: "tokens_by_model",
    name: "Tokens by model",
    description: "Which models used how many tokens in the last seven days",
    text: select([...grouped("model"), ...tokenSums], [lastWeek], "GROUP BY model"),
  },
  {
    label: "tokens_by_metadata",
    name: "Tokens by request metadata",
    description: "Tokens of the last seven days by a key that callers send; team is to be replaced",
    text: select(
      ["element_at(request_metadata, 'team') AS team", ...tokenSums],
      [lastWeek],
      "GROUP BY element_at(request_metadata, 'team')",
    ),
  },
  {
    label: "cost_by_principal",
    name: "Cost by principal",
    description: "What the last seven days cost, by prices that are to be filled in",
    text: costQuery(),
  },
  {
    label: "errors",
    name: "Errors by code and model",
    description: "Which calls failed in the last seven days",
    text: select(
      [...grouped("error_code", "model"), "count(*) AS calls"],
      [lastWeek, "error_code IS NOT NULL"],
      "GROUP BY error_code, model",
    ),
  },
  {
    label: "throttles",
    name: "Throttles by hour",
    description: "When calls were throttled in the last seven days",
    text: select(
      ["date_trunc('hour', time) AS hour", "model", "count(*) AS calls"],
      [lastWeek, "error_code = 'ThrottlingException'"],
      "GROUP BY date_trunc('hour', time), model",
    ),
  },
  {
    label: "guardrail_interventions",
    name: "Guardrail interventions",
    description: "Calls of the last seven days in which a guardrail acted; it needs text bodies",
    text: select(
      ["time", "principal", "model", "request_id", "output_body_json"],
      [lastWeek, `(${guardrailActed.join(" OR ")})`],
      "ORDER BY time DESC",
    ),
  },
  {
    label: "offloaded_bodies",
    name: "Bodies that were written to S3",
    description: "Where the large and binary bodies of the last seven days lie",
    text: select(
      ["time", "principal", "model", "input_body_s3_path", "output_body_s3_path"],
      [lastWeek, "(input_body_s3_path IS NOT NULL OR output_body_s3_path IS NOT NULL)"],
      "ORDER BY time DESC",
    ),
  },
];

function grouped(...columns: readonly string[]): readonly string[] {
  return columns;
}

function select(columns: readonly string[], conditions: readonly string[], ending: string): string {
  const order = ending.startsWith("GROUP") ? "\nORDER BY calls DESC" : "";
  return [
    `SELECT ${columns.join(",\n  ")}`,
    `FROM ${invocationsView}`,
    `WHERE ${conditions.join("\n  AND ")}`,
    `${ending}${order}`,
  ].join("\n");
}

/** Prices are the reader's to fill in: a price of ours would be wrong soon, and nobody would see it. */
function costQuery(): string {
  const cost = [
    "i.input_token_count * p.input",
    "coalesce(i.output_token_count, 0) * p.output",
    "coalesce(i.cache_read_input_token_count, 0) * p.cache_read",
    "coalesce(i.cache_write_input_token_count, 0) * p.cache_write",
  ].join(" + ");
  return [
    "-- Prices in USD for a million tokens; calls of models without a row count as unpriced.",
    "WITH prices (model, input, output, cache_read, cache_write) AS (",
    "  VALUES ('example.model-v1:0', 3.00, 15.00, 0.30, 3.75)",
    ")",
    `SELECT i.principal,`,
    `  sum((${cost}) / 1000000) AS usd,`,
    "  count_if(p.model IS NULL) AS unpriced_calls,",
    "  count(*) AS calls",
    `FROM ${invocationsView} i LEFT JOIN prices p ON p.model = i.model`,
    `WHERE i.${lastWeek}`,
    "GROUP BY i.principal",
    "ORDER BY usd DESC",
  ].join("\n");
}
