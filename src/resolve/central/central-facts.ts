import { logsServicePrincipal } from "../../spec/partitions";
import type { Region } from "../../spec/regions";
import type { Spec } from "../../spec/spec";
import type { CentralSettings } from "./central-stack";
import type { TargetFacts } from "../templates/fill-template";
import { nameWithUnderscores } from "../name-with-underscores";

/** What a central stack says of itself. The spec knows no name of its account. */
export function centralFacts(
  spec: Spec,
  stack: CentralSettings["kind"],
  account: string,
  region: Region,
): TargetFacts {
  return {
    stack,
    account,
    accountName: "",
    region: region.code,
    partition: region.partition,
    name: spec.name,
    nameWithUnderscores: nameWithUnderscores(spec),
    logsServicePrincipal: logsServicePrincipal(region),
  };
}
