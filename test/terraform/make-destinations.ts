import { readAws } from "./aws-api";
import { motoAccount } from "./moto-server";

/** Makes what consumers send to, and what they look up. */
export function makeDestinations(awsEndpoint: string): void {
  const place = { account: motoAccount, region: "us-east-1" };
  const role = `arn:aws:iam::${motoAccount}:role/reader`;
  const anyone = { Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" };
  const trust = JSON.stringify({ Version: "2012-10-17", Statement: [anyone] });
  const calls: readonly (readonly [service: string, operation: string, parameters: object])[] = [
    ["iam", "create_role", { RoleName: "reader", AssumeRolePolicyDocument: trust }],
    ["opensearch", "create_domain", { DomainName: "logs" }],
    [
      "firehose",
      "create_delivery_stream",
      {
        DeliveryStreamName: "readers",
        ExtendedS3DestinationConfiguration: { RoleARN: role, BucketARN: "arn:aws:s3:::firehose" },
      },
    ],
    [
      "lambda",
      "create_function",
      {
        ...{ FunctionName: "readers", Role: role, Handler: "index.handler", Runtime: "nodejs22.x" },
        Code: { ZipFile: "none" },
      },
    ],
  ];
  const answers = readAws(
    awsEndpoint,
    calls.map(([service, operation, parameters]) => ({
      ...{ ...place, service, operation },
      parameters: { ...parameters },
    })),
  );
  const refused = answers.filter(({ kind }) => kind !== "found");
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}
