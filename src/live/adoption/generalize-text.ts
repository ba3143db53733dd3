import { fillText, type TargetFacts } from "../../resolve/templates/fill-template";
import { parseTemplate } from "../../resolve/templates/template";

/**
 * Turns a text of one target into a template that gives the same text for it, and fitting ones for others.
 *
 * Account, Region and, at the start of an ARN, the partition become placeholders; braces of the text stay literal.
 */
export function generalizeText(text: string, facts: TargetFacts): string {
  const escaped = text.replaceAll(/\{([A-Za-z_]\w*)\}/g, "{{$1}}");
  const template = escaped
    .replace(new RegExp(`^arn:${facts.partition}:`), "arn:{partition}:")
    .replaceAll(facts.account, "{account}")
    .replaceAll(facts.region, "{region}");
  return (
    [template, escaped].find((found) => fillText(parseTemplate(found), facts) === text) ?? text
  );
}
