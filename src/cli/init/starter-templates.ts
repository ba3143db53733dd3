/** A starter spec that `init` can write: a folder of that name in `templates/specs/`. */
export interface StarterTemplate {
  readonly name: string;
  readonly summary: string;
}

export const starterTemplates = [
  {
    name: "single-account",
    summary: "one account and Region, into S3 and CloudWatch Logs, state in a local file",
  },
  {
    name: "organisation",
    summary: "several groups of accounts and Regions, with overrides, waves and shared state",
  },
] as const satisfies readonly StarterTemplate[];

export const defaultTemplateName = "single-account";
