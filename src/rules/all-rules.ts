import { archiveRules } from "./archive/archive-rules";
import { arnsRules } from "./arns/arns-rules";
import { bucketRules } from "./bucket/bucket-rules";
import { consumersRules } from "./consumers/consumers-rules";
import { dataTypesRules } from "./data-types/data-types-rules";
import { encryptionRules } from "./encryption/encryption-rules";
import { lifecycleRules } from "./lifecycle/lifecycle-rules";
import { logGroupRules } from "./log-group/log-group-rules";
import { namesRules } from "./names/names-rules";
import { overridesRules } from "./overrides/overrides-rules";
import { pantherRules } from "./panther/panther-rules";
import { policyRules } from "./policy/policy-rules";
import { regionsRules } from "./regions/regions-rules";
import { settingsRules } from "./settings/settings-rules";
import { stateRules } from "./state/state-rules";
import { tagsRules } from "./tags/tags-rules";
import { targetsRules } from "./targets/targets-rules";
import { terraformRules } from "./terraform/terraform-rules";
import type { Rule } from "./rule";

/** Every rule, area by area, in the order in which a spec comes to them. */
export const allRules: readonly Rule[] = [
  ...terraformRules,
  ...stateRules,
  ...tagsRules,
  ...dataTypesRules,
  ...settingsRules,
  ...namesRules,
  ...arnsRules,
  ...bucketRules,
  ...encryptionRules,
  ...lifecycleRules,
  ...policyRules,
  ...logGroupRules,
  ...consumersRules,
  ...pantherRules,
  ...targetsRules,
  ...regionsRules,
  ...archiveRules,
  ...overridesRules,
];
