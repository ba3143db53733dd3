import { devNull } from "node:os";

const kept = new Set(["TF_CLI_CONFIG_FILE", "TF_PLUGIN_CACHE_DIR"]);

/**
 * The environment in which whatever speaks to AWS reaches one endpoint and nothing else.
 *
 * The AWS SDKs send the requests of every service to `AWS_ENDPOINT_URL`, those of the Terraform provider
 * included, so a stack's provider block stays as it was compiled. Profiles, keys and Terraform variables of
 * whoever runs the tests are left out.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function isolatedEnvironment(awsEndpoint: string): Readonly<NodeJS.ProcessEnv> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => kept.has(name) || !/^(AWS|TF)_/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    AWS_ENDPOINT_URL: awsEndpoint,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: "true",
    CHECKPOINT_DISABLE: "1",
    NO_PROXY: "127.0.0.1",
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
  };
}
