import { tidy } from "../markup/tree.ts";

/** Words that open a byline, by language. */
const openers =
  "by|byline|von|vom|par|por|di|a cura di|door|av|af|przez|autor(?:a|in|ka|zy)?|author|auteure?s?|auteur|texte?|texto|testo|tekst|words|story|автор(?:ы|и|ка)?|аутор(?:ка)?|szerző|írta|piše|от|текст|yazan|yazar|haber|muhabir|kirjoittaja|toimittaja|penulis|reporter|oleh|tác giả|της|του|από|بقلم|كتبت?|تحرير|نویسنده|گزارش|خبرنگار|מאת|लेखक|রিপোর্ট|文|撰文|記者|记者|作者|글";
const opening = new RegExp(
  `^(?:(?:written|reported|posted|published|story|text|words|verfasst|geschrieben|écrit|escrito)\\s+)?(?:${openers})\\s*(?:[:：,]\\s*|\\s)`,
  "iu",
);
const bylineOpening =
  /^(?:by|von|par|por|di|door|av|af|text|autor(?:a|in)?|автор|yazan|haber|penulis|بقلم|كتبت?|نویسنده|מאת|記者|记者|作者)\s*[:：,]?\s+(?!photo|foto|фото|bild)\p{L}/iu;

/** Whether a line begins as a byline does: "By Ada Okafor", "Par Maëlle Le Goff". */
export function opensByline(line: string): boolean {
  return bylineOpening.test(line);
}

/** What an organisation, a desk or a machine signs with: nobody's name. */
const office =
  /(?<![\p{L}\p{M}])(?:staff|newsroom|news|editors?|editorial|desk|team|bureau|agenc(?:y|ies)|admin(?:istrator)?|super ?user|webmaster|redaktion|redakce|redakcja|redaksi|red|rédaction|redacción|redação|redazione|redactie|redaktionen|toimitus|редакция|редакція|haber merkezi|editör|web desk|online|press|wire|reuters|afp|ap|dpa|efe|ansa|tass|xinhua|agence|agencia|agência|agenzia|media|tv|radio|magazine|correspondents?|reporters?|contributors?|guest|anonymous|unknown|null|undefined|none|author|by|follow|share|updated?|published|posted|read|more|comments?|subscribe|inc|ltd|llc|gmbh|a\.?s|s\.?r\.?o|plc|s\.?p\.?a|group|corporation|company|foundation|institute|university|association|ministry|government|тасс|риа|интерфакс|агентство|новости|вести|газета|σύνταξη|απε|وكالات|وكالة|رويترز|موقع|جريدة|صحيفة|قناة|الأناضول|خبرگزاری|ایسنا|ایرنا|מערכת|סוכנויות|डेस्क|संवाददाता|ब्यूरो|न्यूज़?|एजेंसी|ডেস্ক|প্রতিবেদক|প্রতিনিধি|กองบรรณาธิการ|ข่าว\p{L}*)(?![\p{L}\p{M}])|編集部|取材班|新聞|通信社?$|ニュース|デジタル|新华社|新華社|中新社|中央社|编辑|編輯|责编|责任|本报|[报網网台社]$|뉴스|일보|신문|온라인|편집|연합/iu;

const roles =
  /\s*[,|–—-]\s*(?:\p{L}+\s){0,4}(?:correspondent|editor|reporter|writer|columnist|producer|journalist|chief|analyst|korrespondent(?:in)?|redakteur(?:in)?|journaliste|corresponsal|redactora?|periodista|giornalista|inviato|inviata|политолог|корреспондент|журналист(?:ка)?|кореспондент)(?![\p{L}\p{M}]).*$/iu;

/** "for Daily Lantern", "in Berlin" behind a name. */
const place = /\s+(?:for|in|at|from|aus|für|FOR|IN|AT|FROM|AUS)\s+(?=\p{Lu}).*$/u;

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
    .replace(/\s+[|•·]\s.*$/, "")
    .replace(roles, "");
  const names = people
    .split(conjunction)
    .map((name) =>
      name
        .replace(opening, "")
        .replace(roles, "")
        .replace(place, "")
        .replace(/^[\s.:–—-]+|[\s:–—-]+$/g, "")
        .trim(),
    )
    .filter((name) => isName(name, outlets))
    .map(inUsualCase);
  // Beside a name of several words, one word is a town or a desk.
  const isFull = (name: string) => name.includes(" ") || isUnspaced(name);
  return names.some(isFull) ? names.filter(isFull) : names;
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
  if (/[\p{Nd}@#:：/<>{}=_"“”«»?!]|\.\p{Ll}{2,4}$/u.test(name) || office.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 6) return false;
  const lower = name.toLowerCase();
  if (outlets.some((outlet) => outlet !== "" && outlet.toLowerCase().includes(lower))) return false;
  if (isUnspaced(name)) return unspacedName.test(name);
  // Where a script has capitals, a name of several words begins and ends with one; one of one word is a login.
  // Georgian letters count as small ones, and have large ones for headlines alone.
  if (!/\p{Lu}|(?!\p{Script=Georgian})\p{Ll}/u.test(name)) return true;
  return words.length === 1
    ? /^\p{Lu}[\p{L}’'-]{2,}$/u.test(name) && !/^\p{Lu}+$/u.test(name)
    : [words[0], words.at(-1)].every((word) => /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u.test(word ?? ""));
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
