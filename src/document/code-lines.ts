import type { Inline } from "./article.ts";

/** Characters that prose seldom has and code is full of. */
const signs = /[{}()[\];=<>|\\$_#&*@`~^+"]|\/\/|::|->/g;

/** What no prose has: a line that ends in a brace or a semicolon, a call without arguments, markup, a shell's prompt. */
const certain =
  /[{};]\s*(?:\n|$)|=>|[=!]=|\w\(\)|<\/?\w+[^>\n]*>|^\s*(?:\$ |>>> |#!|\/\/|import \w|from \S+ import|def \w|class \w+[:({]|const \w|let \w|var \w|function\b|SELECT |INSERT |sudo |npm |pip3? |git |curl |docker )|\w+\.\w+\([^)]*\)|\w_\w+ ?[=:(]|--\w+[ =]|\w+\/\w+\/\w+/m;

/** So many signs, and such a share of all that is no blank, have code, logs and markup. */
const fewest = 3;
const share = 0.1;

/**
 * Whether a paragraph is lines for a machine: a program, a command, a log, markup. Verse and addresses
 * are none, nor is prose with a name of a function in it.
 */
export function isCode(inlines: readonly Inline[]): boolean {
  const text = linesOf(inlines);
  const found = text.match(signs)?.length ?? 0;
  if (found < fewest || found < share * text.replace(/\s+/g, "").length) return false;
  return certain.test(text) && !isProse(text);
}

/** Words that every sentence has; comments have them too, among several lines. */
const small =
  /^(?:an|the|and|of|to|in|is|was|said|that|with|der|die|das|und|le|la|les|et|el|los|de)$/i;

function isProse(text: string): boolean {
  if (text.split("\n").length > 2) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => small.test(word)).length > words.length / 8;
}

function linesOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.value;
      if (inline.type === "line-break") return "\n";
      return "children" in inline ? linesOf(inline.children) : "";
    })
    .join("");
}
