import type { Adoption } from "../live/adoption/adoption";
import { printableText } from "./printable-text";

/** What a first apply would overwrite and what it takes over, target by target. */
export function formatAdoptions(adoptions: readonly Adoption[]): string {
  return adoptions.map((adoption) => printableLines(adoptionLines(adoption))).join("");
}

function printableLines(lines: readonly string[]): string {
  return lines.map((line) => `${printableText(line)}\n`).join("");
}

function adoptionLines(adoption: Adoption): readonly string[] {
  const { target } = adoption;
  switch (adoption.kind) {
    case "nothing-there":
      return [`${target}: nothing to adopt, Bedrock holds no configuration`];
    case "retired":
      return [
        `${target}: retired, and it still logs`,
        "  note: Nothing is imported, so the apply ends this logging only where the stack's state already has it.",
      ];
    case "failure":
      return [`${target}: ${adoption.failure.reason}, ${adoption.failure.message}`];
    case "adopted":
      return [
        `${target}: ${adoption.overwritten.length > 0 ? "the first apply overwrites" : "the configuration is as specified"}`,
        ...adoption.overwritten.map(
          ({ setting, specified, found }) => `  ${setting}: ${found} becomes ${specified}`,
        ),
        ...adoption.notes.map((note) => `  note: ${note}`),
        ...adoption.imports.map(({ to, id }) => `  import ${to} from ${id}`),
      ];
  }
}
