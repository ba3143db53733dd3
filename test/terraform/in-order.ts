/** What waits for others of its list, named by it. */
export interface Ordered {
  readonly name: string;
  readonly dependencies: readonly string[];
}

/**
 * Starts each piece of work when those that it depends on are done, and answers in the order of the list.
 *
 * A failure is thrown only when nothing runs any more, so that no process outlives the test that started it.
 */
export async function inOrder<Item extends Ordered, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const started = new Map<string, Promise<Result>>();

  function start(item: Item): Promise<Result> {
    const earlier = started.get(item.name);
    if (earlier !== undefined) return earlier;
    const dependencies = items.filter(({ name }) => item.dependencies.includes(name));
    const running = Promise.all(dependencies.map(start)).then(() => work(item));
    started.set(item.name, running);
    return running;
  }

  const ended = await Promise.allSettled(items.map(start));
  return ended.map((end) => {
    if (end.status === "rejected") throw end.reason;
    return end.value;
  });
}

/** The same items, each waiting for those that waited for it: the order in which to take down. */
export function reverseOrder<Item extends Ordered>(items: readonly Item[]): readonly Item[] {
  return items.map((item) => ({
    ...item,
    dependencies: items
      .filter(({ dependencies }) => dependencies.includes(item.name))
      .map(({ name }) => name),
  }));
}
