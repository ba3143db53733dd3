import type { IamRoleConfig } from "@cdktf/provider-aws/lib/iam-role";
import type { OwnRole } from "../resolve/settings/own-role";

/** What every role of a stack says of itself: its name, its path, and what bounds its permissions. */
export function ownRole({
  name,
  path,
  permissionsBoundary,
}: OwnRole<string>): Pick<IamRoleConfig, "name" | "path" | "permissionsBoundary"> {
  return { name, path, ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }) };
}
