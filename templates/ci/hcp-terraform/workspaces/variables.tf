variable "organization" {
  description = "The organisation in HCP Terraform"
  type        = string
}

variable "plan_role" {
  description = "The role of plans, which only reads"
  type        = string
  default     = "arn:{partition}:iam::{account}:role/bedtrail-plan"
}

variable "apply_role" {
  description = "The role of applies"
  type        = string
  default     = "arn:{partition}:iam::{account}:role/bedtrail-apply"
}

variable "terraform_version" {
  description = "The Terraform of all runs; bedtrail needs 1.7 to retire a target"
  type        = string
  default     = "~> 1.12"
}
