import { fillContent } from "../resolve/blueprints/fill-content";
import { fillText } from "../resolve/templates/fill-template";
import { present } from "../resolve/present";
import type { Target } from "../resolve/target";
import { parseTemplate } from "../resolve/templates/template";
import type { SignInRequest } from "./aws/aws";

/** Things of one account that are looked at with the same credentials. */
export interface RoleGroup<Subject> {
  readonly request: SignInRequest;
  readonly subjects: readonly Subject[];
}

/**
 * Groups things by account and role, so that each role is assumed once.
 *
 * `targetOf` says which target's role a thing is looked at with; `roleArn` is a template that stands for all of them.
 */
export function groupByRole<Subject>(
  subjects: readonly Subject[],
  targetOf: (subject: Subject) => Target,
  roleArn: string | undefined,
): readonly RoleGroup<Subject>[] {
  const groups = new Map<string, { request: SignInRequest; subjects: Subject[] }>();
  for (const subject of subjects) {
    const request = signInRequest(targetOf(subject), roleArn);
    const key = JSON.stringify([request.account, request.role]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { request, subjects: [subject] });
    else group.subjects.push(subject);
  }
  return [...groups.values()];
}

function signInRequest(target: Target, roleArn: string | undefined): SignInRequest {
  const { account, region, facts } = target;
  const { assumeRole } = fillContent(target).settings.terraform;
  const role =
    roleArn === undefined
      ? assumeRole
      : { ...assumeRole, roleArn: fillText(parseTemplate(roleArn), facts) };
  return present({ account: account.id, region: region.code, role });
}
