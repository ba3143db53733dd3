import type { SpecDocument } from "../parse/spec-document";
import type { DocumentPath } from "../spec/document-path";
import { explainers } from "./explainers";
import { explainMisspelling } from "./keywords/unknown-key";
import type { MeantDocument, Mistake } from "./mistake";
import { misplacedNulls } from "./misplaced-nulls";
import { readAsMeant, type MeantValue } from "./read-as-meant";
import { valueAt } from "../spec/value-at";

export interface FoundMistakes {
  /** By paths of the file, in no certain order. */
  readonly mistakes: readonly Mistake[];
  /** Where there are mistakes past the number that anybody wants to read about. */
  readonly others: readonly DocumentPath[];
}

/** What a user did wrong, one mistake at a time. */
export function findMistakes(document: SpecDocument): FoundMistakes {
  const meant = readAsMeant(document.value);
  const view = viewAsMeant(document, meant);
  const mistakes = [
    ...meant.misspellings.map((misspelling) => explainMisspelling(misspelling, view)),
    ...meant.errors.flatMap((error) => {
      const explain = explainers[error.keyword];
      if (explain === undefined) throw new Error(`No explainer speaks for "${error.keyword}".`);
      return explain(error, view);
    }),
    ...misplacedNulls(view),
  ];
  return {
    mistakes: mistakes.map((mistake) => inWrittenPaths(mistake, meant)),
    others: meant.others.map((path) => meant.writtenPath(path)),
  };
}

function viewAsMeant(document: SpecDocument, meant: MeantValue): MeantDocument {
  return {
    value: meant.value,
    valueAt: (path) => valueAt(meant.value, path),
    textAt(path, on) {
      const { start, end, source } = document.locate(meant.writtenPath(path), on);
      return source.text.slice(start, end);
    },
  };
}

/** A misspelt key makes both its own path and the one that was meant unusable. */
function inWrittenPaths(mistake: Mistake, { writtenPath }: MeantValue): Mistake {
  const unusable = (mistake.unusable ?? [mistake.path]).flatMap((path): DocumentPath[] => {
    const parent = writtenPath(path.slice(0, -1));
    const last = path.slice(-1);
    const written = writtenPath(path);
    return written.at(-1) === path.at(-1) ? [written] : [written, [...parent, ...last]];
  });
  return {
    ...mistake,
    path: writtenPath(mistake.path),
    related: (mistake.related ?? []).map((other) => ({ ...other, path: writtenPath(other.path) })),
    unusable,
  };
}
