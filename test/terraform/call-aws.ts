import { readAws } from "./aws-api";

/** One call, in boto3's words. */
export type Call = readonly [service: string, operation: string, parameters: object];

/** Calls AWS as somebody would by hand, past every tool, and answers in the order of the calls. */
export function callAws(
  awsEndpoint: string,
  { account, region }: { readonly account: string; readonly region: string },
  calls: readonly Call[],
): readonly unknown[] {
  const answers = readAws(
    awsEndpoint,
    calls.map(([service, operation, parameters]) => ({
      account,
      region,
      service,
      operation,
      parameters: { ...parameters },
    })),
  );
  return answers.map((answer) => {
    if (answer.kind === "refused") throw new Error(`AWS refused: ${JSON.stringify(answers)}`);
    return answer.value;
  });
}
