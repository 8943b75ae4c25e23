import type { ReadStream } from "node:tty";

/** What a listener can ask for while something plays. */
export type Wish = "pause" | "forward" | "back" | "quit" | "interrupt";

/** Keys as terminals send them, in raw mode. */
const wishes: Readonly<Record<string, Wish>> = {
  " ": "pause",
  p: "pause",
  "\u001b[C": "forward",
  "\u001bOC": "forward",
  n: "forward",
  "\u001b[D": "back",
  "\u001bOD": "back",
  b: "back",
  q: "quit",
  "\u001b": "quit",
  "\u0004": "quit",
  "\u0003": "interrupt",
};

/**
 * Takes single keys from a terminal, which no longer shows them, until the function it gives is called.
 * Several keys may come at once, where somebody holds one down.
 */
export function readKeys(input: ReadStream, onWish: (wish: Wish) => void): () => void {
  const onData = (data: Buffer) => {
    for (const [key] of data.toString("utf8").matchAll(/\u001b[[O].|./gsu)) {
      const wish = wishes[key];
      if (wish !== undefined) onWish(wish);
    }
  };
  input.setRawMode(true);
  input.on("data", onData);
  input.resume();
  return () => {
    input.off("data", onData);
    input.setRawMode(false);
    input.pause();
  };
}
