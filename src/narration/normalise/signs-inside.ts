import { coreAt, type Match, type Place, type Rule } from "./rule.ts";

/** What encyclopaedias put behind a heading or a claim, for the eye. */
const notes = /^(?:edit|update|source|sic|note \d+|\d{1,3}|[a-d])$/;

const added = /^(\p{L}[\p{L}\p{M}’'-]*)\[([\p{L}\p{M}\d]+)(?:\](\p{L}[\p{L}\p{M}’'-]*))?$/u;
const changed = /^(\p{L}{1,3})\](\p{L}[\p{L}\p{M}’'-]*)$/u;

/**
 * "bill[ion]", "unendliche[n]", "[h]e said": letters that an editor has added or changed are part of the
 * word; "History[edit]", "agreed[1]" are marked for the eye. In any language.
 */
export const bracketsInside: Rule<Place> = {
  name: "brackets-inside",
  read(place) {
    const core = coreAt(place);
    const { lead = "", trail = "" } = place.tokens[place.at] ?? {};
    if (!/[[\]]/.test(core)) return null;
    const [, first = "", rest = ""] = changed.exec(core) ?? [];
    if (first !== "" && lead.endsWith("[")) return { take: 1, text: `${first}${rest}` };
    const [, word, inside = "", more] = added.exec(core) ?? [];
    if (word === undefined) return null;
    if (more !== undefined) return { take: 1, text: `${word}${inside}${more}` };
    if (!trail.startsWith("]")) return null;
    const text = notes.test(inside) ? word : `${word}${inside}`;
    return { take: 1, text, signBehind: true };
  },
};

/** "upper_bound", "@type_name": nobody says the stroke that stands for a blank. In any language. */
export const underscores: Rule<Place> = {
  name: "underscores",
  read(place): Match | null {
    const core = coreAt(place);
    if (!/^[\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+){1,8}$/u.test(core)) return null;
    // "Leser_innen" is one word.
    if (/_innen?$/.test(core)) return null;
    return { take: 1, text: core.replaceAll(/_+/g, " ") };
  },
};
