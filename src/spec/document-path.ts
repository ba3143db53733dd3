/** The way from the root of a document to one of its values: keys of maps, indexes of lists. */
export type DocumentPath = readonly (string | number)[];

/** A path as people write it: `targets[0].accounts[1]`. */
export function formatPath(path: DocumentPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${String(step)}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}
