import type { Rule } from "../rule";
import { alarmTopicsFit } from "./alarm-topics-fit";
import { keyArnsFit } from "./key-arns-fit";
import { permissionsBoundariesFit } from "./permissions-boundaries-fit";
import { readersArePrincipals } from "./readers-are-principals";
import { roleArnsFit } from "./role-arns-fit";

/** The rules about ARNs, in the order of the spec that they read. */
export const arnsRules: readonly Rule[] = [
  ...keyArnsFit,
  ...readersArePrincipals,
  permissionsBoundariesFit,
  roleArnsFit,
  alarmTopicsFit,
];
