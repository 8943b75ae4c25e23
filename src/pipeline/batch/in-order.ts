/** Works on some things at a time and hands on their results in the order of the things. */
export async function inOrder<T, R>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T) => Promise<R>,
  deliver: (result: R) => void,
): Promise<void> {
  const waiting = new Map<number, R>();
  let next = 0;
  let delivered = 0;
  const worker = async () => {
    for (let index = next++; index < things.length; index = next++) {
      const thing = things[index];
      if (thing === undefined) return;
      waiting.set(index, await work(thing));
      for (
        let result = waiting.get(delivered);
        result !== undefined;
        result = waiting.get(delivered)
      ) {
        waiting.delete(delivered++);
        deliver(result);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, worker));
}
