import type { DeployerGrant } from "./deployer-grant";

/** The grant to hand a role to a service; to any service where AWS does not say by which name it is passed. */
export function passRole(topic: string, role: string, passedTo?: string): DeployerGrant {
  return {
    mode: "apply",
    topic,
    actions: ["iam:PassRole"],
    resources: [role],
    ...(passedTo !== undefined && { passedTo }),
  };
}
