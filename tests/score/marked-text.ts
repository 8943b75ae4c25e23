/** A half-open range of the text, in UTF-16 code units. */
export type Range = { readonly start: number; readonly end: number };

/** What a label selects, with the words, so that a shift of offsets shows. */
export type Words = Range & { readonly text: string };

/**
 * A label in braces: `{V part: words}` has the key `V` and the option `part`. `{V<: she}` and `{V>: Varos}`
 * are mentions of a speaker, with an arrow to his quotes.
 */
export type Label = Words & {
  readonly key: string;
  readonly arrow: "<" | ">" | null;
  readonly options: readonly string[];
};

/** Takes labels in braces out of a text. Labels nest; they come in the order in which their words begin. */
export function readMarkedText(marked: string): { text: string; labels: readonly Label[] } {
  const open: { readonly head: string; readonly start: number }[] = [];
  const labels: Label[] = [];
  let text = "";
  let at = 0;
  for (const brace of marked.matchAll(/\{([^:{}\n]+): ?|[{}]/g)) {
    text += marked.slice(at, brace.index);
    at = brace.index + brace[0].length;
    if (brace[1] !== undefined) {
      open.push({ head: brace[1], start: text.length });
      continue;
    }
    const label = brace[0] === "}" ? open.pop() : undefined;
    if (label === undefined) throw new Error(`a stray ${brace[0]} after “${text.slice(-40)}”`);
    labels.push(labelOf(label.head, { start: label.start, end: text.length }, text));
  }
  if (open[0] !== undefined) throw new Error(`a label does not end: {${open[0].head}`);
  text += marked.slice(at);
  return { text, labels: labels.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function labelOf(head: string, { start, end }: Range, text: string): Label {
  const words = text.slice(start, end);
  if (words === "" || words !== words.trim())
    throw new Error(`blanks at the edge of {${head}: ${words}}`);
  const [, key = "", arrow, rest = ""] = /^([^<> ]+)([<>]?)(?: (.+))?$/.exec(head) ?? [];
  if (key === "") throw new Error(`not a label: {${head}: ${words}}`);
  const options = rest === "" ? [] : rest.split(" ");
  return {
    key,
    arrow: arrow === "<" || arrow === ">" ? arrow : null,
    options,
    start,
    end,
    text: words,
  };
}
