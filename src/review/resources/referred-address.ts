/** The address of the resource that a text of a configuration is a reference to; nothing where it is something else. */
export function referredAddress(text: string): string | undefined {
  return /^\$\{(aws_\w+[.]\w+)[.]\w+\}$/.exec(text)?.[1];
}
