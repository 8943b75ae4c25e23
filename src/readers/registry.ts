import { plainText } from "./plain-text/plain-text.ts";
import type { Input, Reader } from "./reader.ts";

/** Every reader. Where two are equally sure of an input, the first one reads it. */
export const readers: readonly [Reader, ...Reader[]] = [plainText];

/** The reader that is surest of an input; the first where none is, so that it can say what is wrong. */
export function detectReader(input: Input): Reader {
  const [first, ...others] = readers;
  return others.reduce(
    (best, reader) => (reader.recognise(input) > best.recognise(input) ? reader : best),
    first,
  );
}
