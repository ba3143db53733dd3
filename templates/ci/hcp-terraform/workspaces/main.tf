# The workspaces of all targets and central stacks, and the roles of their runs. Made by `bedtrail init --ci hcp-terraform`.
#
#   npm exec --no -- bedtrail targets --format json > workspaces/targets.json
#   terraform -chdir=workspaces apply
#
# The CI that runs ci/run-waves.sh has a token of HCP Terraform in TF_TOKEN_app_terraform_io, and none of AWS.
#
# The spec names the same workspaces, and no terraform.assumeRole: HCP Terraform takes one role to plan and another to
# apply, from OpenID Connect, in each account.
#   terraform:
#     backend: { cloud: { organization: acme, workspace: "bedrock-{account}-{region}" } }
# To the workspace of a central stack, bedtrail adds the stack's name: bedrock-999988887777-us-east-1-archive.
#
# The stack `panther`, which makes log sources, is in no account of yours and needs no role. Give its workspace the
# environment variables PANTHER_API_URL and PANTHER_API_TOKEN, the latter as sensitive, by hand: no state holds them then.
# https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
terraform {
  required_version = ">= 1.5.0"

  required_providers {
    tfe = {
      source  = "hashicorp/tfe"
      version = ">= 0.60.0, < 1.0.0"
    }
  }
}

provider "tfe" {
  organization = var.organization
}

locals {
  targets = { for target in jsondecode(file("${path.module}/targets.json")).targets : target.id => target }

  # A target is named after its account and Region, a central stack is not.
  workspaces = {
    for id, target in local.targets : id => format(
      id == "${target.account}-${target.region}" ? "bedrock-%s-%s" : "bedrock-%s-%s-${id}",
      target.account, target.region
    )
  }

  roles = {
    TFC_AWS_PLAN_ROLE_ARN  = var.plan_role
    TFC_AWS_APPLY_ROLE_ARN = var.apply_role
  }

  role_variables = merge([
    for id, target in local.targets : id == "panther" ? {} : {
      for key, role in local.roles : "${id}/${key}" => {
        id    = id
        key   = key
        value = replace(replace(role, "{account}", target.account), "{partition}", target.partition)
      }
    }
  ]...)
}

resource "tfe_project" "bedrock" {
  name = "bedrock-logging"
}

# HCP Terraform refuses to delete a workspace whose state holds resources. So a target that left the spec without
# having been retired shows up here, as an error.
resource "tfe_workspace" "target" {
  for_each = local.targets

  name              = local.workspaces[each.key]
  project_id        = tfe_project.bedrock.id
  terraform_version = var.terraform_version
  queue_all_runs    = false
  force_delete      = false
  tag_names         = ["bedtrail", "wave-${each.value.wave}"]
}

resource "tfe_variable" "role" {
  for_each = local.role_variables

  workspace_id = tfe_workspace.target[each.value.id].id
  category     = "env"
  key          = each.value.key
  value        = each.value.value
}

resource "tfe_variable" "no_aws" {
  for_each = setintersection(["panther"], keys(local.targets))

  workspace_id = tfe_workspace.target[each.key].id
  category     = "env"
  key          = "TFC_AWS_PROVIDER_AUTH"
  value        = "false"
}

resource "tfe_variable_set" "credentials" {
  name              = "bedrock-logging"
  description       = "Runs get their AWS credentials through OpenID Connect"
  parent_project_id = tfe_project.bedrock.id
}

resource "tfe_variable" "provider_auth" {
  variable_set_id = tfe_variable_set.credentials.id
  category        = "env"
  key             = "TFC_AWS_PROVIDER_AUTH"
  value           = "true"
}

resource "tfe_project_variable_set" "credentials" {
  project_id      = tfe_project.bedrock.id
  variable_set_id = tfe_variable_set.credentials.id
}
