/** Account ids are twelve characters: one pattern stands for every account, and for nothing longer. */
export const anyAccount = "????????????";
