import { tidy } from "../markup/tree.ts";

/** Words that open a byline, by language. */
const openers =
  "by|byline|von|vom|par|por|di|a cura di|door|av|af|przez|autor(?:a|in|ka|zy)?|author|auteure?s?|auteur|texte?|texto|testo|tekst|words|story|автор(?:ы|и|ка)?|аутор(?:ка)?|szerző|írta|piše|от|текст|yazan|yazar|haber|muhabir|kirjoittaja|toimittaja|penulis|reporter|oleh|tác giả|της|του|από|بقلم|كتبت?|تحرير|نویسنده|گزارش|خبرنگار|מאת|लेखक|রিপোর্ট|文|撰文|記者|记者|作者|글";
const opening = new RegExp(
  `^(?:(?:written|reported|posted|published|story|text|words|artikel|verfasst|geschrieben|eingestellt|veröffentlicht|écrit|recueilli|escrito)\\s+)?(?:${openers})\\s*(?:[:：,]\\s*|\\s)`,
  "iu",
);
const bylineOpening =
  /^(?:by|von|par|por|di|door|av|af|text|autor(?:a|in)?|автор|yazan|haber|penulis|بقلم|كتبت?|نویسنده|מאת|記者|记者|作者)\s*[:：,]?\s+(?!photo|foto|фото|bild)\p{L}/iu;

/** Whether a line begins as a byline does: "By Ada Okafor", "Par Maëlle Le Goff". */
export function opensByline(line: string): boolean {
  return bylineOpening.test(line);
}

const opened = new RegExp(`(?:^|\\s)(?:${openers})\\s*[:：,]?\\s+$`, "iu");

/** Whether words before a name are such as open a byline: "Von ", "Story by ", the paper in Chinese; none are, too. */
export function isOpening(words: string): boolean {
  return words.trim() === "" || opened.test(words) || !/[\p{Lu}\p{Ll}]/u.test(words);
}

/** What an organisation calls itself. "and" may stand within its name: "Customs and Border Protection". */
const organisation =
  /(?<![\p{L}\p{M}])(?:inc|ltd|llc|gmbh|plc|s\.?p\.?a|s\.?r\.?o|e\.\s?v\.?|group|corporation|company|foundation|institute?|institut|universit(?:y|é|ät)|universidad|association|organi[sz]ations?|ministry|government|council|commission|customs|departement|department|ministère|ministerio|ministério|feuerwehr|polizei|police)(?![\p{L}\p{M}])|\p{L}(?:verband|verein|ministerium|fraktion|anstalt|stiftung|gesellschaft)(?!\p{L})/iu;

/** What a desk, an agency or a machine signs with: nobody's name. */
const office =
  /(?<![\p{L}\p{M}])(?:staff|newsroom|news|editors?|editorial|desk|team|bureau|agenc(?:y|ies)|admin(?:istrator)?|super ?user|webmaster|redaktion|redakce|redakcja|redaksi|red|rédaction|redacci[óo]n|redação|redazione|redactie|redaktionen|toimitus|редакция|редакція|haber merkezi|editör|web desk|online|press|wire|reuters|afp|ap|dpa|efe|ansa|tass|xinhua|ritzau|pti|ians|cnn|bbc|uol|usa today|agence|agencia|agência|agenzia|media|tv|radio|magazine?|magazin|zeitung|presse|correspondents?|reporters?|contributors?|a\.?s|bundestagsfraktion|union|kitchens?|тасс|риа|интерфакс|агентство|новости|вести|газета|σύνταξη|απε|وكالات|وكالة|رويترز|موقع|جريدة|صحيفة|قناة|الأناضول|خبرگزاری|ایسنا|ایرنا|מערכת|סוכנויות|डेस्क|संवाददाता|ब्यूरो|न्यूज़?|एजेंसी|ডেস্ক|প্রতিবেদক|প্রতিনিধি|กองบรรณาธิการ|ข่าว\p{L}*)(?![\p{L}\p{M}])|\p{L}(?:redaktion|zentrale)(?!\p{L})|編集部|取材班|新聞|通信社?$|ニュース|デジタル|新华社|新華社|中新社|中央社|快[讯訊]|即[时時]|编辑|編輯|责编|责任|本报|[报網网台社]$|뉴스|일보|신문|온라인|편집|연합/iu;

/** What a page or a form calls something beside the writers: nobody's name either. */
const label =
  /(?<![\p{L}\p{M}])(?:guest|anonymous|unknown|null|undefined|none|authors?|autor(?:in|innen|en|es|a)?|auteurs?|name|follow|folgen|share|teilen|updated?|published|posted|publicado|actualizado|veröffentlicht|aktualisiert|read|more|developed|comments?|kommentare?|subscribe|archive|articles?|artikel|beiträge|alle|size|text|type|e-?mail|newsletter|cortes[íi]a|courtesy|anzeige|fotos?|photos?|bilder|bildrechte|kategorie|category|rubrik|aktuelles)(?![\p{L}\p{M}])/iu;

/** Whether a line is signed by an organisation, a desk or an agency. */
export function isOffice(line: string): boolean {
  return office.test(line) || organisation.test(line);
}

/** Whether a line is a label of the page and no name: "Text size", "More articles", "By" alone. */
export function isPageLabel(line: string): boolean {
  const rest = `${line} `.replace(opening, "").trim();
  return rest === "" || label.test(rest);
}

/** Who else has had a hand in it: their names follow, and are not those of writers. */
const otherHands =
  /(?:^|[\s,;|–—-]+)(?:übersetz(?:ung|t)|aus dem \p{L}+ (?:von|übersetzt)|translat(?:ed|ion)|traduction|traduit|traducci[óo]n|traducido|traduzione|traduç[ãa]o|vertaling|illustrat(?:ion|ionen|ions?|ed|or)|illustriert|photo(?:graph)?s?|fotos?|fotografien?|pictures?|bilder?)(?![\p{L}\p{M}]).*$/iu;

const roles =
  /\s*[,|–—-]\s*(?:\p{L}+\s){0,4}(?:correspondent|editor|reporter|writer|columnist|producer|journalist|chief|analyst|korrespondent(?:in)?|redakteur(?:in)?|journaliste|corresponsal|redactora?|periodista|giornalista|inviato|inviata|политолог|корреспондент|журналист(?:ка)?|кореспондент)(?![\p{L}\p{M}]).*$/iu;

/** "for Daily Lantern", "in Berlin", "- Cairo" behind a name. */
const place = /\s+(?:[Ff]or|in|at|from|aus|für|FOR|IN|AT|FROM|AUS)\s+(?=\p{Lu}).*$|\s+[–—-]\s+.*$/u;

const conjunction =
  /\s*[,;&/|、，；／•·]\s*|\s+(?:and|und|et|y|e|ed|en|och|og|ja|a|i|oraz|και|и|та|і|ve|dan|và|with|mit|avec|con)\s+|\s+और\s+|\s+ও\s+|\s+و(?=\p{L})/iu;

/** The names in what a page gives for its authors. `outlets` are names of the page itself. */
export function namesIn(written: string, outlets: readonly string[]): readonly string[] {
  const text = tidy(written.replace(/<[^>]*>/g, " ").slice(0, 500));
  if (/^https?:|^www\.|^@|^\/\//i.test(text) || (/\d{3,}/.test(text) && text.length < 30))
    return [];
  const signed = creditsIn(text);
  if (signed.length > 0) return signed;
  const people = text
    .replace(opening, "")
    .replace(/\s*[([][^)\]]*[)\]]/g, "")
    .replace(/\s*\S+@\S+\.\S+/g, "")
    .replace(/\s+@\w+/g, ",")
    .replace(/\s+[|•·]\s.*$/, "")
    .replace(otherHands, "")
    .replace(roles, "");
  if (outlets.some((outlet) => lettersOf(outlet) === lettersOf(people))) return [];
  const parts = people
    .split(/\s*[,;/|]\s*/)
    .flatMap((part) => (organisation.test(part) ? [part] : part.split(conjunction)))
    .map((part) =>
      part.replace(opening, "").replace(roles, "").replace(place, "").replace(edges, ""),
    )
    .filter((part) => part !== "");
  const names = parts.filter((part) => isName(part, outlets)).map(inUsualCase);
  // Beside a name of several words, and beside what is no name, one word is a town or a desk.
  if (names.some(isFullName)) return names.filter(isFullName);
  return names.length === parts.length ? names : [];
}

/** Marks around a name; the dot behind its last word, not one behind an initial or "Jr." */
const edges = /^[\s.:–—-]+|[\s:–—-]+$|(?<=\p{L}{3})\.?\s*$/gu;

/** Whether a name has more than one word, or is of a script that writes names in one. */
export function isFullName(name: string): boolean {
  return name.includes(" ") || isUnspaced(name);
}

/**
 * Who signs a line in Chinese, Japanese or Korean, where the word for a reporter stands beside the name:
 * "記者陳語彤／花蓮報導", "（记者 林晓雨）", "윤서진 기자 =".
 */
export function creditsIn(text: string): readonly string[] {
  const korean = [
    ...text.matchAll(/(?<!\p{L})([가-힣]{2,4})\s*(?:선임|인턴|수습)?(?:기자|특파원|논설위원)/gu),
  ];
  if (korean.length > 0) return korean.flatMap(([, name]) => (name ? [name] : []));
  const chinese =
    /(?:记者|記者|特派員|通訊員|通讯员)\s?[:：]?\s?(?<names>\p{Script=Han}{2,4}(?:[、，\s]\s?\p{Script=Han}{2,4}){0,5})(?=[／/）)】\s]|$|报道|報導|摄|攝)/u.exec(
      text,
    );
  return chinese?.groups?.["names"]?.split(/[、，\s]+/u).filter((name) => !office.test(name)) ?? [];
}

function isName(name: string, outlets: readonly string[]): boolean {
  if (name.length < 2 || name.length > 60 || !/\p{L}[\p{L}\p{M}]/u.test(name)) return false;
  if (/[\p{Nd}@#:：/<>{}=_"“”«»?!]|\.\p{Ll}{2,4}$/u.test(name)) return false;
  if (isOffice(name) || label.test(name) || isOutlet(name, outlets)) return false;
  const words = name.split(/\s+/);
  if (words.length > 6 || /^(?:em|in|aus|from|at|en)$/i.test(words[0] ?? "")) return false;
  if (isUnspaced(name)) return unspacedName.test(name);
  // Where a script has capitals, a name of several words begins and ends with one, and only particles of names are
  // without; one of one word is a login. Georgian letters count as small ones, and have large ones for headlines alone.
  if (!/\p{Lu}|(?!\p{Script=Georgian})\p{Ll}/u.test(name)) return true;
  if (words.length === 1)
    return (
      /^\p{Lu}[\p{L}’'-]{2,}$/u.test(name) && /\p{Ll}/u.test(name) && !opening.test(`${name} `)
    );
  const isCapital = (word = "") => /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u.test(word);
  return (
    [words[0], words.at(-1)].every(isCapital) &&
    words.every((word) => isCapital(word) || particle.test(word))
  );
}

/** Small words within names. */
const particle =
  /^(?:de|da|di|do|dos|das|del|della|dalla|degli|van|von|vom|der|den|ter|ten|te|la|le|lo|les|du|des|bin|bint|al|el|ibn|y|i|e|af|av|zu|zum|zur|ap|ó|ní|’t|'t|op|in|und|san|фон|де|дер|ван|[\p{Ll}]\.)$/u;

/** Whether a name is that of the page's outlet, however it sets its words. */
function isOutlet(name: string, outlets: readonly string[]): boolean {
  const own = lettersOf(name);
  return outlets.some((outlet) => {
    const other = lettersOf(outlet);
    if (other === "") return false;
    return (
      (isFullName(name) ? other.includes(own) : other === own) ||
      (other.length > 6 && own.includes(other)) ||
      outlet.split(".").some((part) => lettersOf(part) === own)
    );
  });
}

/** Letters and digits, small and without accents. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Chinese and Korean names of two to four characters, Japanese ones of up to nine; no particle in them. */
const unspacedName =
  /^(?:[가-힣]{2,4}|\p{Script=Han}{2,4}|(?!.*[のをはがで])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー々ヶ\s]{2,9})$/u;

/** Whether a name is of a script whose names have no blank in them. */
function isUnspaced(name: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name);
}

/** "GEMMA STROUT" as "Gemma Strout": capitals are how a page sets its bylines. */
function inUsualCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name) || !name.includes(" ")) return name;
  return name.replace(
    /(\p{Lu})([\p{Lu}\p{M}’']+)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

/** Each name once, whatever its capitals. */
export function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}
