import { type PageLines, pageLines } from "./phrases-by-language.ts";

/** Why a line of each kind is left out, and whether its words are all of it or its beginning. */
const kinds: readonly (readonly [kind: keyof PageLines, why: string, form: "whole" | "opening"])[] =
  [
    ["ad", "advertisement", "whole"],
    ["related", "related link", "opening"],
    ["letter", "newsletter form", "opening"],
    ["share", "share bar", "whole"],
    ["player", "player", "whole"],
    ["page", "page furniture", "whole"],
  ];

const patterns = kinds.map(([kind, why, form]) => {
  const words = Object.values(pageLines).flatMap((lines) => lines[kind] ?? []);
  const end = form === "whole" ? "\\s?[:.!…»›>]*$" : "(?![\\p{Ll}\\p{M}])";
  return { why, pattern: new RegExp(`^(?:${words.join("|")})${end}`, "iu") };
});

/** Channels that outlets ask their readers to follow, beside a word for following: "Join us on Telegram". */
const channel =
  /telegram|whats ?app|google news|facebook|youtube|instagram|tik ?tok|viber|twitter|discord|threads|zalo|телеграм|вконтакте|дзен|вайбер|תלגרם|טלגרם|واتساب|تلغرام|تليغرام|تلگرام|व्हाट्सएप|टेलीग्राम|গুগল নিউজ|微信|公众号|(?<![a-z])line(?=\s?(?:好友|で|友だち|@|官方|群))|(?<![a-z])app(?![a-z])/iu;
const following =
  /(?<!\p{L})(?:follow|join|subscribe|download)(?![\p{L}\u200d])|folg|abonn|suiv|rejoign|sígu|sigue|segu|únete|suscr|siga|assin|inscr|iscriv|volg|följ|følg|obserwuj|dołącz|sleduj|kövess|urmăre|prati|подпис|присоедин|следите|читайте нас|підпис|долуча|стежте|последвайте|абонир|ακολουθ|takip|abone|katıl|تابعوا|انضموا|اشتركوا|انضم إلى|دنبال|עקבו|הצטרפו|जुड़|फॉलो|অনুসরণ|ফলো|ติดตาม|theo dõi|ikuti|bergabung|关注|加入|フォロー|友だち|구독|팔로우/iu;

/** Why a caption is left out that stands by itself. */
export const captionAlone = "caption without its picture";

/** "The bridge in May — Photo: Harbour News": a caption that stands as a paragraph. */
const caption =
  /[—–|(/·]\s*(?:\p{Lu}{2,6}\s)?(?:photo|foto|fotos|bild|image|imagem|imagen|crédito?s?|credit|фото|φωτο(?:γραφία)?|צילום|تصوير|الصورة|fotoğraf|foto ?credit|ảnh|ภาพ|写真|撮影|攝影|摄影|사진)\s?[:：/][^.。]{2,70}$/iu;

/** How far into a line the call to follow stands at most, in characters. */
const callReach = 80;

/** Longest line that a phrase can make furniture, in characters. */
export const longestPhrase = 220;

/** Why a line by itself is what pages put between paragraphs; null where it may tell the story. */
export function phraseIn(line: string, hasLink: boolean): string | null {
  if (line.length > longestPhrase) return null;
  const words = line.replace(/^[\s[【［「(（»›▶►→•·*|▪■◆●>-]+/u, "").replace(vowelSigns, "");
  // "Read more" introduces a link or is one; a sentence may begin with the same words.
  const leadsOn = hasLink ? !isSentence(words, 100) : words.length < 40 && !isSentence(words, 20);
  for (const { why, pattern } of patterns) {
    const said = pattern.exec(words)?.[0];
    if (said === undefined) continue;
    const introduces = /[:：|]\s*$/.test(said) || /^\s*[:：|]/.test(words.slice(said.length));
    if (why !== "related link" || introduces || leadsOn) return why;
  }
  if (caption.test(words)) return captionAlone;
  return callsToFollow(words) ? "newsletter form" : null;
}

/** Signs over Arabic letters, which one page sets and another leaves out, and the stroke that draws words out. */
const vowelSigns = /[\u0640\u064b-\u0652]/g;

function callsToFollow(line: string): boolean {
  if (line.length > 160 || /^[“"„«]/.test(line) || !channel.test(line)) return false;
  const at = line.search(following);
  return at >= 0 && at < callReach;
}

/** Whether a line ends as a sentence does and is longer than the calls of pages that do as well. */
function isSentence(line: string, longest: number): boolean {
  return line.length > longest && /[.。！？؟।]$/u.test(line);
}
