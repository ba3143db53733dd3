// Makes a GitLab child pipeline: node ci/write-pipeline.mjs plan|apply < matrix.json > rollout.yml
//
// Reads what `bedtrail targets --format matrix` prints. Each wave is a stage, so it begins when the one before has
// succeeded; each part of a wave is a job. JSON is YAML, and GitLab asks for the name.
// https://docs.gitlab.com/ci/pipelines/downstream_pipelines/#dynamic-child-pipelines
import { readFileSync } from "node:fs";

const mode = process.argv[2];
const { include } = JSON.parse(readFileSync(0, "utf8"));

const stageOf = ({ wave }) => `wave ${wave}`;
const parts = include.filter(({ targets }) => targets !== "");
const removed = include.flatMap(({ removed }) => removed.split(" ").filter(Boolean));

const jobs = parts.map((part) => [
  `${mode} wave ${part.wave} part ${part.shard}`,
  {
    extends: `.${mode}`,
    stage: stageOf(part),
    variables: { STACKS: part.targets },
    // Nothing is applied from a plan, so all waves are planned at once.
    ...(mode === "plan" && { needs: [] }),
  },
]);

// A pipeline needs a job, also where nothing changed.
const report = {
  stage: "report",
  image: "node:22",
  variables: { GIT_STRATEGY: "none", REMOVED: removed.join(" ") },
  script: [
    `echo "${parts.length} jobs follow."`,
    'for target in $REMOVED; do echo "$target is no longer in the spec. Nothing changes or destroys it any more."; done',
  ],
};

// A child pipeline does not know the merge request of its parent.
const review = {
  extends: ".review",
  variables: { MERGE_REQUEST: process.env.CI_MERGE_REQUEST_IID ?? "" },
};
const reviews = mode === "plan" && parts.length > 0 ? { review } : {};

const pipeline = {
  include: [{ local: "ci/stacks.gitlab-ci.yml" }],
  stages: [...new Set(["report", ...parts.map(stageOf), ...Object.keys(reviews)])],
  report,
  ...reviews,
  ...Object.fromEntries(jobs),
};
process.stdout.write(`${JSON.stringify(pipeline, undefined, 2)}\n`);
