/** What a line of front matter says: words, or a list of them. */
type Value = string | readonly string[];

/** A name of a field that YAML takes for nothing but text. */
const plainName = String.raw`(?!(?:null|true|false)[ ]*:)([A-Za-z][\w-]{0,60})`;

/**
 * Words that YAML takes for text, whatever surrounds them: they begin with a letter or are a date, and hold
 * neither `: ` nor ` #`; or they stand in quotation marks, with none and no escape inside.
 */
const scalar = String.raw`(?:((?!(?:null|true|false)$)(?:\p{L}|\d{4}-\d\d-\d\d(?=$|[T ]))(?:[^\s:#]|:(?=\S)|(?<=\S)#|[ ](?=[^\s#]))*)|"([^"\\]*)"|'([^']*)')`;

const fieldLine = new RegExp(`^${plainName}:(?: +${scalar})?$`, "iu");
const itemLine = new RegExp(`^( *)- +${scalar}$`, "iu");

/** What other than blanks and line ends breaks a line, changes in reading, or is not allowed. */
const unusual = /[^\P{C}\n]|[\u2028\u2029\ud800-\udfff]/u;

/**
 * The fields of front matter that can be read at sight: lines of `name: words`, and lists of words
 * under a name. Null where a line is anything else, or a name comes twice: its parser knows what that means.
 */
export function plainMatter(text: string): ReadonlyMap<string, Value> | null {
  const lines = text.split(/\r?\n/);
  if (lines.some((line) => unusual.test(line))) return null;
  const fields = new Map<string, Value>();
  for (let at = 0; at < lines.length; ) {
    const line = withoutLastBlanks(lines[at++] ?? "");
    if (line === "") continue;
    const found = fieldLine.exec(line);
    const [, name = ""] = found ?? [];
    if (found === null || fields.has(name)) return null;
    const words = wordsIn(found.slice(2));
    const items = words === null ? itemsFrom(lines, at) : [];
    if (words === null && items.length === 0) return null;
    fields.set(name, words ?? items);
    at += items.length;
  }
  return fields;
}

/** The items of a list that begins in a line; none where no list does. */
function itemsFrom(lines: readonly string[], from: number): readonly string[] {
  const items: string[] = [];
  const [, indent] = /^( *)-/.exec(lines[from] ?? "") ?? [];
  for (let at = from; at < lines.length; at++) {
    const found = itemLine.exec(withoutLastBlanks(lines[at] ?? ""));
    if (found === null || found[1] !== indent) break;
    items.push(wordsIn(found.slice(2)) ?? "");
  }
  return items;
}

/** No-break spaces are words to YAML. */
function withoutLastBlanks(line: string): string {
  return line.endsWith(" ") ? line.replace(/ +$/, "") : line;
}

/** What one of the forms of a scalar holds; null where there is none. */
function wordsIn(forms: readonly (string | undefined)[]): string | null {
  return forms.find((form) => form !== undefined) ?? null;
}
