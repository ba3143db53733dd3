/**
 * A way to write holes as text: what CDKTF sees in place of every string of the spec.
 *
 * A sentinel survives CDKTF and JSON unchanged, and stands in nothing that we write ourselves.
 */
export interface SentinelAlphabet {
  write(hole: number): string;
  /** Finds sentinels; the first group is the number of the hole. */
  readonly pattern: RegExp;
}

/** Short sentinels that sort before letters and digits. */
export const lowSentinels: SentinelAlphabet = {
  write: (hole) => `+${String(hole)}+`,
  pattern: /\+(\d+)\+/g,
};

/** Long sentinels that sort after letters and digits. */
export const highSentinels: SentinelAlphabet = {
  write: (hole) => `~~~~~~~~~~~~hole~${String(hole)}~~~~~~~~~~~~`,
  pattern: /~{12}hole~(\d+)~{12}/g,
};
