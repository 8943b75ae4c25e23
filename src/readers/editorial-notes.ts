import type { Note } from "../document/article.ts";

/** How newsrooms begin what they say of an article, by language. */
const openings: readonly (readonly [role: Note["role"], opening: RegExp])[] = [
  [
    "correction",
    /^(?:corrections?(?: \([^)]{1,40}\))?\s*(?:[:—–-]|appended)|this (?:article|story|report|post|piece|page|headline) (?:was|has been) (?:amended|corrected)|(?:an?|the) (?:earlier|previous|original) version of this (?:article|story|report|post|piece|headline)|korrektur\s*[:—–-]|berichtigung\s*[:—–-]|correction\s*:|rectificatif\s*[:—–-]|corrección\s*[:—–-]|fe de errat[ao]s|errata\s*[:—–-]|correção\s*[:—–-]|correzione\s*[:—–-]|rettifica\s*[:—–-]|correctie\s*[:—–-]|rättelse\s*[:—–-]|rettelse\s*[:—–-]|oikaisu\s*[:—–-]|sprostowanie\s*[:—–-]|исправление\s*[:—–-]|уточнение\s*[:—–-]|düzeltme\s*[:—–-]|تصحيح\s*[:—–-]|תיקון(?: טעות)?\s*[:—–-]|訂正\s*[:：]|更正\s*[:：]|정정\s*[:：])/iu,
  ],
  [
    "clarification",
    /^(?:clarifications?\s*[:—–-]|this (?:article|story) (?:was|has been) (?:updated|changed|edited|revised) (?:on .{1,60} )?to (?:clarify|make clear)|klarstellung\s*[:—–-]|précision\s*:|aclaración\s*[:—–-]|precisazione\s*[:—–-]|förtydligande\s*[:—–-])/iu,
  ],
  [
    "editor",
    /^(?:editor[’']?s[’']? note\s*[:—–-]|note from the editors?\s*[:—–-]|anm(?:\.|erkung) d(?:\.|e[rs]) red(?:\.|aktion)|hinweis der redaktion|note de la rédaction|nota (?:del? (?:editor|redac\w+|redazione)|do editor|da redação)|ndlr\b|redactioneel\s*[:—–-]|from the editors?\s*[:—–-]|this (?:article|story) (?:was|has been) updated\b|от редакции|编者按|編輯按)/iu,
  ],
];

/** What a paragraph says of the article itself, by the way it begins; null where it tells the story. */
export function editorialRole(paragraph: string): Note["role"] | null {
  const text = paragraph.slice(0, 200).replace(/^[\s*[(•†]+/u, "");
  return openings.find(([, opening]) => opening.test(text))?.[0] ?? null;
}
