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

/** Every text that a value can have where each variable has one of some values; none where none is set. */
export function everySubstitution(
  value: string,
  alternatives: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const settings = [...namesIn(value, alternatives)].reduce<readonly Variables[]>(
    (all, name) =>
      all.flatMap((variables) =>
        (alternatives.get(name) ?? []).map((one) => new Map([...variables, [name, one]])),
      ),
    [new Map()],
  );
  const texts = settings.map((variables) => substitute(value, variables));
  return [...new Set(texts.filter((text) => text !== null))];
}

/** The variables in a value, and those in their values. */
function namesIn(
  value: string,
  alternatives: ReadonlyMap<string, readonly string[]>,
  names = new Set<string>(),
): ReadonlySet<string> {
  for (const [name] of value.matchAll(/--[\w-]+/g)) {
    if (names.has(name) || !alternatives.has(name)) continue;
    names.add(name);
    for (const one of alternatives.get(name) ?? []) namesIn(one, alternatives, names);
  }
  return names;
}
