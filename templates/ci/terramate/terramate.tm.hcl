# Made by `bedtrail init --ci terramate`: ci/run-terramate.sh says how the files go together.
terramate {
  required_version = ">= 0.11.0"

  config {
    # What Terraform writes into the stacks of one wave would stop the next, or count as a change.
    # ci/run-terramate.sh looks for what is not committed before the first.
    disable_safeguards = ["git-untracked", "git-uncommitted"]

    git {
      default_branch = "main"
    }

    change_detection {
      git {
        untracked   = "off"
        uncommitted = "off"
      }
    }
  }
}
