/**
 * What has to stand in a text for a pattern to match there: a sign, all or any of several requirements; null where
 * nothing in particular has to.
 */
export type Requirement =
  | string
  | { readonly all: readonly Requirement[] }
  | { readonly any: readonly Requirement[] }
  | null;

/** A piece of a pattern: a sign that it asks for, or a part of the grammar that all patterns share. */
export type Piece =
  | { readonly type: "sign"; readonly needs: Requirement }
  /** `ahead`: what is in it has to stand there; `not`: it must not. */
  | { readonly type: "open"; readonly group: "ahead" | "not" }
  | { readonly type: "close" }
  | { readonly type: "or" }
  | { readonly type: "times"; readonly least: number };

/** What a pattern of these pieces requires. */
export function requirementOf(pieces: readonly Piece[]): Requirement {
  let at = 0;
  const alternatives = (): Requirement => {
    const options = [sequence()];
    while (pieces[at]?.type === "or") {
      at++;
      options.push(sequence());
    }
    return anyOf(options);
  };
  const sequence = (): Requirement => {
    const parts: Requirement[] = [];
    for (let piece = pieces[at]; piece && !isEnd(piece); piece = pieces[at]) {
      at++;
      let part: Requirement = null;
      if (piece.type === "sign") part = piece.needs;
      else if (piece.type === "open") {
        const inside = alternatives();
        at++;
        if (piece.group === "ahead") part = inside;
      }
      for (let times = pieces[at]; times?.type === "times"; times = pieces[at]) {
        at++;
        if (times.least === 0) part = null;
      }
      parts.push(part);
    }
    return allOf(parts);
  };
  return alternatives();
}

function isEnd({ type }: Piece): boolean {
  return type === "or" || type === "close";
}

/** How many times at least what stands before a quantifier has to: `?`, `*`, `+`, `{2,3}`. */
export function leastOf(quantifier: string): number {
  return quantifier.startsWith("{")
    ? Number.parseInt(quantifier.slice(1), 10)
    : Number(quantifier === "+");
}

function allOf(parts: readonly Requirement[]): Requirement {
  const needed = parts.filter((part) => part !== null);
  return needed.length < 2 ? (needed[0] ?? null) : { all: needed };
}

function anyOf(options: readonly Requirement[]): Requirement {
  if (options.includes(null)) return null;
  return options.length === 1 ? (options[0] ?? null) : { any: options };
}

/** Whether a requirement is met where `stands` tells which signs are there. */
export function isMet(requirement: Requirement, stands: (sign: string) => boolean): boolean {
  if (requirement === null) return true;
  if (typeof requirement === "string") return stands(requirement);
  const isAll = "all" in requirement;
  for (const part of isAll ? requirement.all : requirement.any)
    if (isMet(part, stands) !== isAll) return !isAll;
  return isAll;
}
