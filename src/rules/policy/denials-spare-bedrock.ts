import type { DiagnosticCode } from "../../diagnostics/catalog";
import { quoteText } from "../../diagnostics/quote-text";
import { conditionTests } from "../../iam/condition-tests";
import { isAboutAction, isAboutResource, isForBedrock } from "../reading/bedrock-access";
import { bucketArnText } from "../reading/bucket-arn-text";
import { rulesForBuckets } from "../building/rules-for-buckets";
import type { BucketBlock } from "../reading/bucket-block";
import { fillForTargets } from "../reading/filled-texts";
import { listInWords } from "../wording/list-in-words";
import { logKeyRoots } from "../reading/log-key-roots";
import {
  meansEveryone,
  writtenStatements,
  type WrittenStatement,
} from "../reading/policy-statements";
import type { SettingsContext } from "../rule";

/** What somebody has to be able to do, or nobody but the root user changes the policy again. */
const administration = ["s3:PutBucketPolicy", "s3:DeleteBucketPolicy"];

/** Ends of keys that Bedrock writes: a file of records, and a body of its own. */
const sampleKeys = ["2026/01/01/00/a.json.gz", "2026/01/01/00/data/a_input.json.gz"];

/**
 * No denial stops Bedrock, or everyone.
 *
 * A denial wins over what the stack allows, so that the logging configuration would be refused, or no log arrive.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice
 */
export const denialsSpareBedrock = rulesForBuckets({
  reads: ["policyStatements.*", "prefix"],
  alsoReads: ["destinations.cloudwatch.largeData.prefix"],
  check(block, context) {
    const denials = writtenStatements(block).filter(
      ({ elements }) => elements["Effect"] === "Deny",
    );
    for (const statement of denials) {
      const harm = harmOf(statement, block, context);
      if (harm === undefined) continue;
      context.report(harm.code, { ...harm, at: [...statement.path, "Effect"] });
    }
  },
});

interface Harm {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string;
}

function harmOf(
  statement: WrittenStatement,
  block: BucketBlock,
  { resolved, targets }: SettingsContext,
): Harm | undefined {
  const fill = (text: string): string => fillForTargets(text, targets.slice(0, 1))[0]?.text ?? "";
  const arn = bucketArnText(block);
  const logs = logKeyRoots(block, resolved).flatMap((root) =>
    sampleKeys.map((key) => fill(`${arn}/${root}/${key}`)),
  );
  const conditions = conditionTests(statement.elements["Condition"]);
  const isForEver = conditions.length === 0 && meansEveryone(statement);
  const isAdministered = administration.some((action) => isAboutAction(statement, action));
  if (isForEver && isAdministered && isAboutResource(statement, fill(arn), fill)) return lockOut;
  if (!isForBedrock(statement) || !isAboutAction(statement, "s3:PutObject")) return undefined;
  if (!logs.some((log) => isAboutResource(statement, log, fill))) return undefined;
  return conditions.length === 0 ? stop : mayStop(conditions.map(({ key }) => quoteText(key)));
}

const lockOut: Harm = {
  code: "policy/locks-everyone-out",
  message:
    "The statement denies everyone, always, to change the bucket policy: only the root user of the account could take it back.",
  hint: "Name the actions that are to be denied, or add a condition that spares those who administer the bucket.",
};

const stop: Harm = {
  code: "policy/denies-bedrock",
  message: "The statement denies Bedrock, always, to write logs into the bucket.",
  hint: "Leave `s3:PutObject` out, or deny it outside of the logs only, by `NotResource`.",
};

function mayStop(keys: readonly string[]): Harm {
  return {
    code: "policy/may-deny-bedrock",
    message: `The statement denies s3:PutObject by ${listInWords(keys)}, which a request of Bedrock lacks, so that no log would arrive.`,
    hint: 'Add `Bool: { aws:PrincipalIsAWSService: "false" }` to the condition, which spares the services of AWS.',
  };
}
