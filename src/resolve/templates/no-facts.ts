import type { TargetFacts } from "./fill-template";

/** The facts of no target, for a template that asks for none of them. */
export const noFacts: TargetFacts = {
  account: "",
  accountName: "",
  region: "",
  partition: "",
  name: "",
  stack: "",
  nameWithUnderscores: "",
  logsServicePrincipal: "",
};
