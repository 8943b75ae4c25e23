/** What a file holds: its bytes, or the parts that they come in. */
export type Content = Uint8Array | Parts;

/**
 * Stretches of bytes that follow each other, made when they are asked for: a file larger than memory is held
 * nowhere as a whole. They may be asked for several times, and are the same each time.
 */
export interface Parts extends Iterable<Uint8Array> {
  /** Bytes in all of them. */
  readonly length: number;
}

/** The parts of a content, in order. */
export function partsIn(content: Content): Iterable<Uint8Array> {
  return content instanceof Uint8Array ? [content] : content;
}

/** Parts that are there already. */
export function partsOf(parts: readonly Uint8Array[]): Parts {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return { length, [Symbol.iterator]: () => parts.values() };
}

/** All of a content at once. */
export function wholeOf(content: Content): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const whole = new Uint8Array(content.length);
  let at = 0;
  for (const part of content) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
