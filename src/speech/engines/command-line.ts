/** A command's words, or why it has none. */
export type ParsedCommand = { readonly words: readonly string[] } | { readonly fault: string };

/**
 * The words of a command line as a POSIX shell divides it: blanks part them, single and double quotes
 * and backslashes keep them together. Nothing else means anything: there is no shell.
 */
export function parseCommand(line: string): ParsedCommand {
  const words: string[] = [];
  let word: string | null = null;
  let quote: '"' | "'" | null = null;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? "";
    if (quote !== null) {
      const isEscape = quote === '"' && character === "\\" && /["\\]/.test(line[at + 1] ?? "");
      if (isEscape) word += line[++at] ?? "";
      else if (character === quote) quote = null;
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= "";
    } else if (/\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else {
      const isEscape = character === "\\" && at + 1 < line.length;
      word = (word ?? "") + (isEscape ? (line[++at] ?? "") : character);
    }
  }
  if (quote !== null) return { fault: `a ${quote} is not closed` };
  if (word !== null) words.push(word);
  return words.length === 0 ? { fault: "it names no program" } : { words };
}

const placeholders = ["wav", "voice", "language", "rate"] as const;

/** What a template's placeholders stand for; each stays within its word. */
export type Fillings = Readonly<Record<(typeof placeholders)[number], string>>;

export function fill(words: readonly string[], fillings: Fillings): readonly string[] {
  return words.map((word) =>
    word.replace(/\{(wav|voice|language|rate)\}/g, (_, name: keyof Fillings) => fillings[name]),
  );
}

/** Why a template cannot be used; null where it can. */
export function faultOfTemplate(words: readonly string[]): string | null {
  const unknown = words.flatMap((word) => word.match(/\{\w*\}/g) ?? []);
  const odd = unknown.find((each) => !placeholders.some((name) => each === `{${name}}`));
  if (odd === "{text}") return "the text goes to the program's standard input, never into {text}";
  if (odd !== undefined) return `it has ${odd}; there are {wav}, {voice}, {language} and {rate}`;
  return words[0]?.includes("{") ? "the program itself cannot be a placeholder" : null;
}
