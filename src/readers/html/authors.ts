import { tidy } from "../markup/tree.ts";
import { isThing, type LinkedData, listOf, typesOf } from "./json-ld.ts";

/** Words that open a byline, by language. */
const openings =
  /^(?:(?:written|reported|posted|published|story|text|words)\s+)?(?:by|von|vom|par|por|di|door|av|af|autor(?:a|in)?|author|auteure?|texte?|texto|testo|tekst|автор|от|yazan|kirjoittaja|بقلم|كتب(?:ت)?|מאת|文|記者|作者|글)\s*[:：]?\s+/iu;

/** Whether a line begins as a byline does: "By Ada Okafor", "Par Maëlle Le Goff". */
export function opensByline(line: string): boolean {
  return /^(?:by|von|par|por|di|door|av|af|autor(?:a|in)?|автор|yazan|بقلم|מאת|記者|作者)\s*[:：]?\s+\p{L}/iu.test(
    line,
  );
}

/** What an organisation, a desk or a machine signs with: nobody's name. */
const office =
  /(?<!\p{L})(?:staff|newsroom|news|editor(?:s|ial)?|editorial board|desk|team|bureau|agenc(?:y|ies)|admin(?:istrator)?|webmaster|redaktion|red|rédaction|redacción|redação|redazione|redactie|redaktionen|toimitus|redakcja|редакция|редакція|haber merkezi|web desk|online|press|wire|reuters|afp|ap|dpa|efe|ansa|tass|xinhua|agence|agencia|agência|agenzia|media|tv|radio|magazine|correspondents?|reporters?|contributors?|guest|anonymous|unknown|null|undefined|none|author|by|follow|share|updated?|published|posted|read|more|comments?|subscribe|inc|ltd|llc|gmbh|group|corporation|company|foundation|institute|university|association|ministry|government)(?!\p{L})/iu;

const roles =
  /\s*[,|–—-]\s*(?:\p{L}+\s){0,4}(?:correspondent|editor|reporter|writer|columnist|producer|journalist|chief|analyst|korrespondent(?:in)?|redakteur(?:in)?|journaliste|corresponsal|redactor(?:a)?|periodista|giornalista|inviato|korrespondentin|политолог|корреспондент)(?!\p{L}).*$/iu;

/** The names in what a page gives for its authors. `outlets` are names of the page itself. */
export function namesIn(written: string, outlets: readonly string[]): readonly string[] {
  const text = tidy(written.replace(/<[^>]*>/g, " ").slice(0, 500));
  if (/^https?:|^www\.|^@|^\/\//i.test(text) || (/\d{3,}/.test(text) && text.length < 30))
    return [];
  const people = text
    .replace(openings, "")
    .replace(/\s*[([][^)\]]*[)\]]/g, "")
    .replace(/\s*\S+@\S+\.\S+/g, "")
    .replace(/\s+[|•·]\s.*$/, "")
    .replace(roles, "");
  return people
    .split(
      /\s*[,;&/|、，；•·]\s*|\s+(?:and|und|et|y|e|ed|en|och|og|oraz|и|та|і|ve|with|mit|avec|con)\s+|\s+و(?=\p{L})/iu,
    )
    .map((name) =>
      name
        .replace(openings, "")
        .replace(roles, "")
        .replace(/^[\s.:–—-]+|[\s:–—-]+$/g, "")
        .trim(),
    )
    .filter((name) => isName(name, outlets));
}

function isName(name: string, outlets: readonly string[]): boolean {
  if (name.length < 2 || name.length > 60 || !/\p{L}[\p{L}\p{M}]/u.test(name)) return false;
  if (/[\d@#:/<>{}=_"“”?!]|\.\p{Ll}{2,4}$/u.test(name) || office.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 6) return false;
  const lower = name.toLowerCase();
  if (outlets.some((outlet) => outlet !== "" && outlet.toLowerCase().includes(lower))) return false;
  // Where a script has capitals, a name of several words begins with one; one of one word is a login.
  if (!/\p{Lu}|\p{Ll}/u.test(name)) return true;
  return words.length === 1
    ? /^\p{Lu}[\p{L}’'-]{2,}$/u.test(name) && !/^\p{Lu}+$/u.test(name)
    : /^\p{Lu}/u.test(words.at(-1) ?? "") || /^\p{Lu}/u.test(words[0] ?? "");
}

/** The authors that JSON-LD names; organisations are none. */
export function authorsOf(
  { article, resolve }: LinkedData,
  outlets: readonly string[],
): readonly string[] {
  return unique(
    listOf(article?.["author"] ?? article?.["creator"]).flatMap((each) => {
      const author = resolve(each);
      if (typeof author === "string") return namesIn(author, outlets);
      if (!isThing(author) || typesOf(author).some((type) => /Organization/.test(type))) return [];
      return listOf(author["name"]).flatMap((name) =>
        typeof name === "string" ? namesIn(name, outlets) : [],
      );
    }),
  );
}

/** Each name once, whatever its capitals. */
export function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}
