/** The version that CDKTF writes into a stack and its manifest, and that its CLI compares with its own. */
export const cdktfVersion = "0.21.0";
