import type { DocumentPath } from "../../spec/document-path";

/** A way into the settings: keys and indexes below the root of the settings. */
export type SettingsPath = DocumentPath;

/**
 * Remembers where in the spec each merged value came from, and what it overrode.
 *
 * A side table by path, so that values stay plain and targets share one table.
 */
export class Origins {
  readonly #chains = new Map<string, DocumentPath[]>();

  /** Notes that a value was set here, over whatever set it before. */
  record(path: SettingsPath, place: DocumentPath): void {
    const key = JSON.stringify(path);
    this.#chains.set(key, [place, ...(this.#chains.get(key) ?? [])]);
  }

  /** Drops what set a value and all below it: it is as if none of it had ever been written. */
  forget(path: SettingsPath): void {
    const start = JSON.stringify(path).slice(0, -1);
    for (const key of this.#chains.keys()) {
      if (key === `${start}]` || key.startsWith(`${start},`)) this.#chains.delete(key);
    }
  }

  /**
   * The places that set a value, the winning one first.
   *
   * Where nothing set the value itself (a default, or an item of a list that was set as a whole), the
   * places of its nearest written parent lead on to it.
   */
  chainOf(path: SettingsPath): readonly DocumentPath[] {
    const { length } = this.writtenPart(path);
    const chain = this.#chains.get(JSON.stringify(path.slice(0, length))) ?? [];
    return chain.map((place) => [...place, ...path.slice(length)]);
  }

  /** The value itself if something set it, else its nearest parent that something set; nothing where nothing did. */
  writtenPart(path: SettingsPath): SettingsPath {
    for (let length = path.length; length > 0; length -= 1) {
      const part = path.slice(0, length);
      if (this.#chains.has(JSON.stringify(part))) return part;
    }
    return [];
  }

  /** The place that decided a value. */
  placeOf(path: SettingsPath): DocumentPath | undefined {
    return this.chainOf(path)[0];
  }
}
