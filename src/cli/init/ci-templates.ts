/** The CI files of one engine: folders in `templates/ci/`, and what is left for the user to do. */
export interface CiTemplate {
  readonly name: string;
  readonly summary: string;
  readonly folders: readonly string[];
  readonly nextSteps: readonly string[];
}

/** The engines that `init --ci` writes files for. What they have in common is written once, in shell. */
export const ciTemplates = [
  {
    name: "github-actions",
    summary: "workflows of GitHub Actions, which use OpenID Connect",
    folders: ["run-stack", "run-stacks", "github-actions"],
    nextSteps: [
      "Set the repository variables that .github/workflows/bedtrail.yml lists, and pin its actions.",
      "Protect the environment `production`: its reviewers release each wave.",
    ],
  },
  {
    name: "gitlab",
    summary: "a GitLab pipeline, which makes a child pipeline of waves",
    folders: ["run-stack", "run-stacks", "gitlab"],
    nextSteps: [
      "Set the CI/CD variables that .gitlab-ci.yml lists, and the order of its resource group.",
      "Protect the environment `production`, and the variables that belong to it.",
    ],
  },
  {
    name: "atlantis",
    summary: "an Atlantis server that knows bedtrail, and its configuration",
    folders: ["run-stack", "atlantis"],
    nextSteps: [
      "Build the image of atlantis/Dockerfile, with the name of your repository in atlantis/repos.yaml.",
      "Give the server its credentials, and BEDTRAIL_PLAN_ROLE.",
    ],
  },
  {
    name: "terramate",
    summary: "Terramate stacks with their waves as tags; the output is committed",
    folders: ["run-stack", "terramate"],
    nextSteps: [
      "Take cdktf.out/ out of .gitignore, and commit it with the stacks that ci/write-stacks.mjs adds.",
      "Let your CI run ci/run-terramate.sh: `plan` for a pull request, `apply` on the default branch.",
    ],
  },
  {
    name: "hcp-terraform",
    summary: "a workspace of HCP Terraform for each target, and runs from the command line",
    folders: ["run-stack", "run-stacks", "run-waves", "hcp-terraform"],
    nextSteps: [
      "Put the cloud backend that workspaces/main.tf shows into the spec, and apply workspaces/.",
      "Let your CI run ci/run-waves.sh with a token of HCP Terraform: `plan` for a pull request, `apply` on the default branch.",
    ],
  },
] as const satisfies readonly CiTemplate[];
