/** What the tests use of the reference implementation of CommonMark, which comes without types. */
declare module "commonmark" {
  export interface Node {
    readonly type: string;
    readonly literal: string | null;
    readonly walker: () => NodeWalker;
  }

  export interface NodeWalker {
    readonly next: () => { readonly entering: boolean; readonly node: Node } | null;
  }

  export class Parser {
    parse(text: string): Node;
  }
}
