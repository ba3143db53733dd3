import { escapeJson } from "../../spec/escape-json";
import { sensitiveMark } from "../marks/marks";
import type { OpenText } from "../marks/open-text";
import { noDigits, replaceWhole } from "../marks/replace-whole";
import { listSecrets } from "./list-secrets";
import type { PlanJson } from "./plan-json";

/** Shorter texts are parts of too many others, and no secrets. */
const fewestCharacters = 6;

/**
 * Takes what Terraform calls sensitive in one place out of all other places.
 *
 * Providers copy values, and Terraform does not always notice: what one attribute hides another one shows, as it is or
 * escaped in a JSON text.
 */
export function createSecretHider(plan: PlanJson): OpenText {
  const secrets = listSecrets(plan);
  const texts = longestFirst(
    secrets
      .filter((secret) => typeof secret === "string")
      .filter(isLong)
      .flatMap(formsOf),
  );
  const numbers = longestFirst(
    secrets
      .filter((secret) => typeof secret === "number")
      .map(String)
      .filter(isLong),
  );
  if (texts.length === 0 && numbers.length === 0) return (text) => text;
  return (text) => {
    const hidden = texts.reduce((rest, secret) => rest.replaceAll(secret, sensitiveMark), text);
    return numbers.reduce(
      (rest, secret) => replaceWhole(rest, secret, sensitiveMark, noDigits),
      hidden,
    );
  };
}

/** The text, and how it stands in a JSON text, and in one that is itself a text of another. */
function formsOf(secret: string): readonly string[] {
  return [escapeJson, escapeLikeTerraform].flatMap((escape) => {
    const once = escape(secret);
    return [secret, once, escape(once)];
  });
}

const escapedByTerraform: Readonly<Record<string, string>> = {
  "&": String.raw`\u0026`,
  "<": String.raw`\u003c`,
  ">": String.raw`\u003e`,
};

/** `jsonencode` also escapes what HTML would take for its own. */
function escapeLikeTerraform(text: string): string {
  return escapeJson(text).replaceAll(/[&<>]/g, (character) => escapedByTerraform[character] ?? "");
}

function isLong(secret: string): boolean {
  return secret.length >= fewestCharacters;
}

/** A secret may be a part of a longer one. */
function longestFirst(secrets: readonly string[]): readonly string[] {
  return [...new Set(secrets)].sort((left, right) => right.length - left.length);
}
