import type { CatalogEntry } from "../catalog-entry";

export const ioCodes = {
  "io/not-found": {
    severity: "error",
    title: "The file exists.",
    explanation:
      "There is no file at that path. Paths on the command line are relative to the working directory, paths in a spec to the spec.",
  },
  "io/not-a-file": {
    severity: "error",
    title: "The path names a regular file.",
    explanation: "The path names a folder, a device or the like.",
  },
  "io/not-readable": {
    severity: "error",
    title: "The file can be read.",
    explanation: "The operating system refuses to read the file.",
  },
  "io/too-large": {
    severity: "error",
    title: "The file is within the size limit.",
    explanation:
      "The limit keeps a wrong or hostile file from stopping the compiler. Large organisations keep their accounts in an inventory, whose limit is far higher.",
  },
  "io/not-utf8": {
    severity: "error",
    title: "Text files are UTF-8.",
    explanation: "The file has bytes that are not UTF-8, so that its text would be guesswork.",
  },
  "io/broken-gzip": {
    severity: "error",
    title: "A gzip file is whole.",
    explanation:
      "The file starts like gzip, and ends too early or has bytes that are none. What could be read before the fault was checked.",
  },
  "io/outside-folder": {
    severity: "error",
    title: "A spec reads only files of its own folder.",
    explanation:
      "Files that a spec names are copied into the output. A path, or a link, that leaves the spec's folder could carry a file of the machine into a pull request.",
  },
  "io/not-writable": {
    severity: "error",
    title: "What bedtrail writes can be written.",
    explanation:
      "The operating system refuses to write to the output folder or, under `--fix`, to the spec.",
  },
} as const satisfies Record<string, CatalogEntry>;
