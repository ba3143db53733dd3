import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { failure, found, type FailureReason } from "../../src/live/aws/answer";
import type { LoggingConfiguration } from "../../src/live/aws/logging-configuration";
import { createFakeAws, type FakeAwsAnswers } from "../live/fake-aws";
import type { FileCase } from "./file-case";

const messages: Readonly<Record<FailureReason, string>> = {
  "access-denied": "AccessDeniedException: User is not authorized to perform this.",
  "no-credentials": "CredentialsProviderError: Could not load credentials from any providers",
  "other-account": "The credentials are of account 999988887777, and not of 111122223333.",
  "region-disabled": "UnrecognizedClientException: The security token is invalid.",
  throttled: "ThrottlingException: Rate exceeded",
  "timed-out": "No answer within 30 seconds.",
  unreachable: "ECONNREFUSED: connect ECONNREFUSED 192.0.2.1:443",
};

const specified: LoggingConfiguration = {
  flags: { text: true, image: true, embedding: true, video: true, audio: true },
  s3: { bucket: "acme-bedrock-111122223333-us-east-1" },
};

function holding(configuration: LoggingConfiguration): FakeAwsAnswers {
  return {
    at: (_account, region) => ({
      readLoggingConfiguration: () =>
        Promise.resolve(region === "us-east-1" ? found(configuration) : { kind: "absent" }),
    }),
  };
}

/** Cases that only an account can show. */
export const liveCases: Readonly<Record<string, FileCase>> = {
  "live/drifted": asking(
    holding({ ...specified, flags: { ...specified.flags, image: false }, s3: { bucket: "other" } }),
  ),
  "live/missing": asking({}),
  "live/not-arriving": asking(
    {
      at: () => ({
        readLoggingConfiguration: () => Promise.resolve(found(specified)),
        sumMetrics: () => Promise.resolve(found(new Map([["Invocations", 1200]]))),
      }),
    },
    "--delivery",
  ),
  "live/unverified": asking(
    {
      at: () => ({
        readLoggingConfiguration: () => Promise.resolve(found(specified)),
        findBucket: () => Promise.resolve(found("this-account")),
        readBucketPolicy: () =>
          Promise.resolve(failure("throttled", "SlowDown: Reduce your request rate.")),
        readBucketEncryption: () => Promise.resolve(found({ algorithm: "aws:kms", key: "x" })),
        readKey: () => Promise.resolve(failure("access-denied", "AccessDeniedException: No")),
      }),
    },
    "--deep",
  ),
  "live/not-in-spec": asking(
    {
      at: (_account, region) => ({
        readLoggingConfiguration: () =>
          Promise.resolve(
            ["us-east-1", "eu-west-3"].includes(region) ? found(specified) : { kind: "absent" },
          ),
      }),
    },
    "--regions=all",
  ),
  "live/no-stack": {
    prepare: () => undefined,
    act: (host) => run(["adopt"], { ...host, openAws: () => Promise.resolve(createFakeAws()) }),
  },
  "live/not-captured": {
    prepare: (folder) => {
      writeFileSync(join(folder, "captured.json"), "{}");
    },
    act: (host) => run(["adopt", "--from", "captured.json"], host),
  },
  "live/captured-not-in-spec": {
    prepare: (folder) => {
      const targets = ["111122223333-us-east-1", "222233334444-eu-west-1"];
      const flags = ["text", "image", "embedding", "video", "audio"].map(
        (dataType) => [`${dataType}DataDeliveryEnabled`, true] as const,
      );
      const captured = Object.fromEntries(
        targets.map((target) => {
          const s3Config = { bucketName: `logs-${target}` };
          return [target, { loggingConfig: { ...Object.fromEntries(flags), s3Config } }];
        }),
      );
      writeFileSync(join(folder, "captured.json"), JSON.stringify(captured));
    },
    act: (host) => run(["adopt", "--write-spec", "--from", "captured.json"], host),
  },
  "live/not-carried": {
    prepare: (folder) => {
      const path = join(folder, "bedtrail.yaml");
      writeFileSync(path, `${readFileSync(path, "utf8")}consumers: { athena: {} }\n`);
    },
    act: (host) => {
      const openAws = () => Promise.resolve(createFakeAws(holding(specified)));
      return run(["adopt", "--write-spec"], { ...host, openAws });
    },
  },
  "live/wrong-capture": {
    prepare: (folder) => {
      writeFileSync(join(folder, "captured.json"), '{ "111122223333": { "loggingConfig": {} } }');
    },
    act: (host) => run(["adopt", "--from", "captured.json"], host),
  },
  ...Object.fromEntries(
    Object.entries(messages).map(([reason, message]) => [
      `live/${reason}`,
      asking({ refuse: () => failure(reason as FailureReason, message) }),
    ]),
  ),
  // At the door of an account, who is not known in any Region has wrong credentials.
  "live/region-disabled": asking({
    at: () => ({
      readLoggingConfiguration: () =>
        Promise.resolve(failure("region-disabled", messages["region-disabled"])),
    }),
  }),
};

function asking(answers: FakeAwsAnswers, ...options: readonly string[]): FileCase {
  return {
    prepare: () => undefined,
    act: (host) => {
      const openAws = () => Promise.resolve(createFakeAws(answers));
      return run(["status", "--exit-code", ...options], { ...host, openAws });
    },
  };
}
