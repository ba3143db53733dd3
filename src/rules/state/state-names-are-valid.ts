import { stateKeyViolations } from "../../spec/names/state-key";
import { workspaceNameViolations } from "../../spec/names/workspace-name";
import { checkName, type NameLaw } from "../building/check-name";
import type { SettingsRule } from "../rule";

const stateKey: NameLaw = {
  code: "state/invalid-name",
  noun: "state key",
  maximum: 1024,
  violations: stateKeyViolations,
  hint: "Write a key such as `bedrock/{account}/{region}.tfstate`.",
};

const workspace: NameLaw = {
  code: "state/invalid-name",
  noun: "workspace name",
  maximum: 90,
  violations: workspaceNameViolations,
  hint: "Write a name such as `bedrock-{account}-{region}`.",
};

/** Each target's state has a name that its backend takes. */
export const stateNamesAreValid: SettingsRule = {
  scope: "settings",
  reads: ["terraform.backend.s3.key", "terraform.backend.cloud.workspace"],
  check(context) {
    checkName(context, "terraform.backend.s3.key", stateKey);
    checkName(context, "terraform.backend.cloud.workspace", workspace);
  },
};
