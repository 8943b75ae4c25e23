/** Custom properties by name, `--leading`, with their values as text. */
export type Variables = ReadonlyMap<string, string>;

/** More substitutions than this in one value must be going in a circle. */
const most = 32;

/** A value may not grow past this by substitution. In UTF-16 units. */
const longest = 2000;

/**
 * The text of a value with `var(--name)` and `var(--name, fallback)` replaced (CSS Custom Properties,
 * section 3); null where a variable is not set or refers to itself.
 */
export function substitute(value: string, variables: Variables, done = 0): string | null {
  const start = findVariable(value);
  if (start === -1) return value;
  const end = closingParenthesis(value, start + 4);
  if (done > most || end === -1 || value.length > longest) return null;
  const inside = value.slice(start + 4, end);
  const comma = inside.indexOf(",");
  const name = (comma === -1 ? inside : inside.slice(0, comma)).trim();
  const replacement = variables.get(name) ?? (comma === -1 ? null : inside.slice(comma + 1).trim());
  if (replacement === null) return null;
  return substitute(
    value.slice(0, start) + replacement + value.slice(end + 1),
    variables,
    done + 1,
  );
}

/** Start of the first `var(` outside of a string; -1 for none. */
function findVariable(value: string): number {
  const found = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?<![\w-])(var\()/gi;
  for (const match of value.matchAll(found)) if (match[1] !== undefined) return match.index;
  return -1;
}

function closingParenthesis(value: string, from: number): number {
  let open = 1;
  for (let at = from; at < value.length; at++) {
    if (value[at] === "(") open++;
    else if (value[at] === ")" && --open === 0) return at;
  }
  return -1;
}
