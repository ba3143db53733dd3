/**
 * The style and the script of every page, each as one text.
 *
 * `npm run generate` makes the code behind this declaration from the files in `browser/`.
 */
export declare const pageStyle: string;
export declare const pageScript: string;
