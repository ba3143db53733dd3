/** What the stacks write by themselves: references, and what the stack of Panther says of each of its sources. */
const expression =
  /^((?:data\.)?aws_\w+\.\w+\.\w+|base64encode\(jsonencode\(local\.\w+\)\)|var\.\w+|panther_s3_source\.\w+|(?:each|local)\.[\w.[\]]+|lookup\([\w., ]+\)|length\(local\.\w+\) == 0|join\(", ", local\.\w+\)|\[for stack, source in local\.sources : [^{}]+\])\}/;

/** Stands around what Terraform would evaluate, in place of `${` and `}`. */
const marks = ["\uF8FE", "\uF8FF"] as const;

/**
 * What a template of Terraform yields: literal text, with references marked.
 *
 * Written after Terraform's documentation and not after the code under test: before `{`, a run of n `$` or `%`
 * with n > 1 is n - 1 of them and literal; a single one begins an expression.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1
 */
export function evaluateTemplate(template: string): string {
  let text = "";
  let rest = template;
  for (let match = firstOpening(rest); match !== null; match = firstOpening(rest)) {
    const [opening] = match;
    text += rest.slice(0, match.index);
    rest = rest.slice(match.index + opening.length);
    if (opening.length > 2) {
      text += opening.slice(1);
      continue;
    }
    const reference = expression.exec(rest);
    if (opening !== "${" || reference === null) {
      throw new Error(`Terraform would evaluate "${opening}${rest.slice(0, 40)}".`);
    }
    text += `${marks[0]}${String(reference[1])}${marks[1]}`;
    rest = rest.slice(reference[0].length);
  }
  return text + rest;
}

function firstOpening(text: string): RegExpExecArray | null {
  return /(?:\$+|%+)\{/.exec(text);
}
