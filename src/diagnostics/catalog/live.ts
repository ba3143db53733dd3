import type { CatalogEntry } from "../catalog-entry";

export const liveCodes = {
  "live/drifted": {
    severity: "error",
    title: "What Bedrock holds is what the spec asks for.",
    explanation:
      "Somebody changed the logging configuration, or what it needs, past Terraform, or the spec was changed and not applied. The next apply makes it what the spec says, but for the flag of audio, which the AWS provider cannot set.",
  },
  "live/missing": {
    severity: "error",
    title: "Every target of the spec has a logging configuration.",
    explanation:
      "Bedrock holds none for this account and Region: nothing is logged there. The stack was not applied yet, or somebody deleted the configuration.",
  },
  "live/not-in-spec": {
    severity: "error",
    title: "Every logging configuration belongs to a target of the spec.",
    explanation:
      "Bedrock logs in an account and Region that the spec does not name, so that nobody reviews where to. `bedtrail adopt --write-spec` turns the configuration into lines of a spec.",
  },
  "live/not-arriving": {
    severity: "error",
    title: "The logs of a target arrive.",
    explanation:
      "The configuration is as specified, and Bedrock counts deliveries that failed, or counts invocations of which nothing has arrived. A policy, a key or a quota stands in the way; `bedtrail status --deep` looks for it.",
  },
  "live/unverified": {
    severity: "error",
    title: "Every check that was asked for can be made.",
    explanation:
      "Bedrock's own configuration is as specified, and `--deep` or `--delivery` could not look at all that it needs: a service refused, throttled or hung. Nothing says that it is wrong, and nothing that it is sound. The details name each check that is missing and why; `bedtrail policy deployer --mode plan` prints the permissions that all of them need, and a greater `--time-limit` gives each more time.",
  },
  "live/access-denied": {
    severity: "error",
    title: "Whoever asks for the status may read it.",
    explanation:
      "AWS refuses the call, or the role. `bedtrail policy deployer --mode plan` prints the permissions that reading needs; an organisation's policy can deny them all the same.",
  },
  "live/no-credentials": {
    severity: "error",
    title: "Whoever asks for the status has credentials.",
    explanation:
      "Credentials come from where AWS tools look for them: environment, profile, or the machine. None were found there, they have expired, or AWS does not know them.",
  },
  "live/other-account": {
    severity: "error",
    title: "Credentials are of the account that they are used for.",
    explanation:
      "Without `terraform.assumeRole` the caller's own credentials are used, and those are of one account. Name the role in the spec, or with `--role-arn`, as a template such as `arn:aws:iam::{account}:role/audit`.",
  },
  "live/region-disabled": {
    severity: "error",
    title: "A target's Region is switched on for its account.",
    explanation:
      "The Region does not know the account's credentials: it has to be switched on for the account before anything can be set there. Where STS says so of every Region that was tried, STS is switched off there for the account, or the Region is: IAM's account settings show which.",
  },
  "live/throttled": {
    severity: "error",
    title: "AWS answers as often as it is asked.",
    explanation:
      "AWS refused the call for its rate, again and again. A lower `--concurrency` asks less at a time.",
  },
  "live/timed-out": {
    severity: "error",
    title: "AWS answers in time.",
    explanation:
      "There was no answer within the time limit of the target, which `--time-limit` sets in seconds.",
  },
  "live/unreachable": {
    severity: "error",
    title: "AWS can be reached, and answers.",
    explanation:
      "The network does not lead to the endpoint of that Region, AWS answers with an error of its own, or what answers is not AWS, such as a proxy: an answer that has not the shape of one says nothing of a target, and not that logging is off.",
  },
  "live/no-stack": {
    severity: "error",
    title: "A stack is compiled before something is imported into it.",
    explanation:
      "`bedtrail adopt` writes imports beside the Terraform of a stack, for the resources that it has. The output folder holds no stack of that target.",
  },
  "live/not-captured": {
    severity: "warning",
    title: "Every target that is adopted offline has been captured.",
    explanation:
      "The files of `--from` say nothing of this target, so nobody knows whether it logs, and a first apply would overwrite what is there. A target without logging is captured too: by an empty file, or by `{}`.",
  },
  "live/captured-not-in-spec": {
    severity: "warning",
    title: "Every captured logging configuration belongs to a target of the spec.",
    explanation:
      "The files of `--from` hold logging of an account and Region that the spec does not name. `bedtrail adopt` has no stack to import it into. `bedtrail adopt --write-spec` writes a target for it, in a group named `adopted`, so that nothing that logs is forgotten.",
  },
  "live/not-carried": {
    severity: "warning",
    title: "A spec that is adopted says what the one before it said.",
    explanation:
      "`bedtrail adopt --write-spec` describes what Bedrock logs, so that the first plan changes nothing. What the spec says beside it is kept: its name, Terraform, roles, deletion protection, waves, acceptances, and retired groups. A retired target that logs all the same stands as one that logs. Consumers and an archive would make resources, so they wait until the first apply is through. An inventory becomes the list of its accounts, and what overrides came to stands in the groups: the targets are the same, and the rule that chose them is gone.",
  },
  "live/wrong-capture": {
    severity: "error",
    title: "A captured file holds what the AWS CLI prints of a logging configuration.",
    explanation:
      "`--from` takes a JSON file that maps targets, such as `111122223333-us-east-1`, to the output of `aws bedrock get-model-invocation-logging-configuration`, or a folder with a file for each target that is named for it: `111122223333-us-east-1.json`. Where two files of the folder differ in a target, nobody knows which of them is true.",
  },
} as const satisfies Record<string, CatalogEntry>;
