import { plainTranslation } from "../../plain.ts";
import type { TranslationLanguage } from "../../translation-language.ts";
import {
  any,
  either,
  named,
  optional,
  raw,
  sequence,
  WORD_ENDS,
} from "../../translation-patterns.ts";
import { words } from "../../words.ts";
import { articleCues } from "./articles.ts";
import { interpreterCues } from "./interpreters.ts";
import { frenchLanguageNames } from "./language-names.ts";
import { APOSTROPHE, DOCUMENT, TRANSLATED } from "./phrases.ts";
import { saidCues } from "./said.ts";
import { translatedCues } from "./translated.ts";

/** What French news text says about translation: a first set. */
export const frenchTranslation: TranslationLanguage = {
  ...plainTranslation,
  languageNames: frenchLanguageNames,
  triggerWords: words(
    `traduisait traduisant recueillis français traduit traduite traduits traduites traduction interprète traducteur traductrice
     sous-titré sous-titrée sous-titrés doublé doublée mélange signes maternelle`,
  ),
  languageLeads: words("en du parlant de un"),
  cues: [...articleCues, ...interpreterCues, ...saidCues, ...translatedCues],
  coordinators: words("et mais"),
  cueDenials: words(
    `pas jamais sans souvent parfois habituellement généralement nie nié témoignera parlera répondra exprimera devra
     devrait pourra pourrait doit peut va veut voudrait`,
  ),
  // Le livre a été traduit.
  passive: sequence(raw`\b`, any("été sont est"), TRANSLATED, raw`\b`),
  own: sequence(raw`\b`, "en français", WORD_ENDS),
  otherOccasion: either(
    // dans un autre entretien
    raw`\b${sequence("dans", any("un une"), optional("autre"), DOCUMENT)}\b`,
    // la semaine dernière, l’an dernier
    raw`\b${sequence(either("la semaine", "l’an", "le mois"), "derni")}`,
  ),
  writingVerbs: words("écrit écrivait écrivit tweeté posté publié"),
  day: sequence(
    raw`\b`,
    any("lundi mardi mercredi jeudi vendredi samedi dimanche hier demain"),
    raw`\b`,
  ),
  // Elle parlait en breton. Elle s’exprimait par l’intermédiaire d’un interprète.
  lookingBack: sequence(
    raw`^\W*(?:[\p{L}.-]+ ){1,4}?(?:s${APOSTROPHE}|a |est )?`,
    any("parlait exprimait parlé exprimé exprimée répondait"),
  ),
  speechWords: words("parlait parlé exprimé entretien interview discours"),
  goingOn: String.raw`(?<!\p{L})${any("puis ensuite après avant")}(?!\p{L})`,
  unclearScope: sequence(
    any("certaines plusieurs quelques certains"),
    any("citations propos entretiens"),
    either(sequence(any("ont a"), "été"), "sont"),
    TRANSLATED,
  ),
  passingWords: ["quelques mots", "quelque chose"],
  passingActs: words("chantait chanta chanté priait prié cria crié hurla hurlé"),
  readingActs: words("lut lu récita récité"),
  // Varos, qui a parlé à la famille par l’intermédiaire d’un interprète
  spokeWithOthers: sequence(
    raw`(?<!\p{L})(?:à|avec|aux|au) `,
    optional(any("la le les une un sa son ses leur leurs")),
    optional(String.raw`[\p{L}-]+`),
    any(
      `famille familles parents mère père couple enfant enfants garçon fille homme femme hommes femmes victime
       victimes suspect suspects chauffeur témoin témoins habitants patient patients patiente survivants proches`,
    ),
    raw`(?=\s*$|\s(?:par|via|avec|grâce)(?!\p{L}))`,
  ),
  // traduit par un interprète vers le polonais
  otherDirection: raw`^[^,.;:()\uFFFC]{0,40}?(?<!\p{L})vers l(?:e |’|')<LANG>`.source,
  interpreterNouns: words("interprète traducteur traductrice"),
  interpreterLeads: words("via par"),
  ofInterviews: sequence(raw`\b`, any("entretiens interviews témoignages"), raw`\b`),
  foreignWords: sequence("en", named("lang", "<LANG>")),
  ofOneTalk: raw`^l['’](?:entretien|interview)\b`.source,
  earlier: sequence(raw`\b`, any("auparavant jadis autrefois"), raw`\b`),
  reporters: words("je nous"),
  together: new Map([
    ["tous deux", 2],
    ["toutes deux", 2],
    ["les deux", 2],
  ]),
  helpers: words(
    "petit-fils petite-fille nièce neveu sœur frère fille fils amie ami assistante assistant",
  ),
};
