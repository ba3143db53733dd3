# Made by `bedtrail init --ci terramate`: ci/run-terramate.sh says how the files go together.
terramate {
  required_version = ">= 0.11.0"

  config {
    git {
      default_branch = "main"
    }
  }
}
