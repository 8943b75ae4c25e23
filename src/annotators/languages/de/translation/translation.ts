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
import { germanLanguageNames } from "./language-names.ts";
import { DOCUMENT } from "./phrases.ts";
import { saidCues } from "./said.ts";
import { translatedCues } from "./translated.ts";

/** What German news text says about translation: a first set. */
export const germanTranslation: TranslationLanguage = {
  ...plainTranslation,
  languageNames: germanLanguageNames,
  triggerWords: words(
    `deutsch dolmetscher dolmetscherin dolmetschers übersetzer übersetzerin übersetzt übersetzung simultanübersetzung muttersprache
     übersetzers gebärdensprache untertitelt untertiteln übersetzungs-app übersetzungsapp übersetzer-app übersetzungssoftware
     mischung mixtur übersetzte übersetzten übersetzter übersetztes dolmetschte dolmetscht`,
  ),
  languageLeads: words("auf aus in dem"),
  cues: [...articleCues, ...interpreterCues, ...saidCues, ...translatedCues],
  coordinators: words("und aber sondern"),
  cueDenials: words(
    `nicht nie niemals kein keine keinen ohne gewöhnlich meist meistens oft manchmal sonst wird werden würde soll
     sollte kann könnte möchte will`,
  ),
  // Das Buch wurde übersetzt; als der Brief übersetzt wurde
  passive: either(
    raw`\b${sequence(any("wurde wurden worden"), "übersetzt")}\b`,
    sequence("übersetzt", any("wurde wurden")),
  ),
  own: sequence("auf deutsch", WORD_ENDS),
  otherOccasion: either(
    // in einem späteren Interview
    sequence("in", any("einem einer"), optional(any("anderen späteren")), DOCUMENT, raw`\b`),
    // vergangene Woche, voriges Jahr
    raw`\b${sequence(any("vergangene letzte"), "woche")}`,
    raw`\b${sequence(any("voriges letztes"), "jahr")}`,
  ),
  writingVerbs: words("schrieb schreibt geschrieben twitterte twittert postete mailte"),
  day: sequence(
    raw`\b`,
    any("montag dienstag mittwoch donnerstag freitag samstag sonntag gestern morgen"),
    raw`\b`,
  ),
  // Sie sprach auf Polnisch.
  lookingBack: sequence(
    raw`^\W*(?:[\p{L}.-]+ ){1,4}?`,
    any("sprach sprachen redete antwortete äußerte"),
  ),
  speechWords: words("sprach gesprochen interview gespräch rede"),
  goingOn: raw`\b${any("dann später danach anschließend zuvor nachdem bevor begann wechselte")}\b`
    .source,
  unclearScope: sequence(
    any("einige mehrere manche teile"),
    optional(any("der des")),
    any("zitate äußerungen interviews gespräche interviews gesprächs"),
    any("wurde wurden"),
    optional("aus dem", String.raw`[\p{L}-]+`),
    "übersetzt",
  ),
  passingWords: ["ein paar worte", "etwas"],
  passingActs: words("sang singt sangen betete beteten betet fluchte schrie schrien rief brüllte"),
  readingActs: words("las liest verlas"),
  // Varos, der mit der Familie über eine Dolmetscherin sprach; sprach mit der Familie über eine Dolmetscherin
  spokeWithOthers: sequence(
    raw`(?<!\p{L})mit `,
    any("der den dem einer einem seiner ihrer seinem ihrem seinen ihren"),
    optional(String.raw`[\p{L}-]+`),
    any(
      `familie familien eltern mutter vater paar kind kindern jungen mädchen mann frau männern frauen opfer
       opfern verdächtigen fahrer zeugen zeugin bewohnern patienten patientin überlebenden angehörigen`,
    ),
    raw`(?=\s*$|\s(?:über|durch|mithilfe|mit|via)(?!\p{L}))`,
  ),
  // Ein Dolmetscher übersetzte ihre Rede ins Polnische.
  otherDirection: raw`^[^,.;:()\uFFFC]{0,40}?(?<!\p{L})ins <LANG>`.source,
  interpreterNouns: words("dolmetscher dolmetscherin übersetzer übersetzerin"),
  interpreterLeads: words("über via durch"),
  ofInterviews: sequence(raw`\b`, any("interviews gespräche"), raw`\b`),
  foreignWords: sequence("auf", named("lang", "<LANG>")),
  ofOneTalk: raw`^das (?:interview|gespräch)\b`.source,
  earlier: sequence(raw`\b`, any("früher damals zuvor einst"), raw`\b`),
  reporters: words("ich wir"),
  together: new Map([
    ["beide", 2],
    ["alle drei", 3],
  ]),
  helpers: words(
    `enkel enkelin nichte neffe schwester bruder tochter sohn dolmetscher dolmetscherin freundin freund mutter vater
     mann frau cousin cousine nachbar nachbarin kollege kollegin mitarbeiter mitarbeiterin pressesprecher
     pressesprecherin betreuer betreuerin lehrer lehrerin anwalt anwältin helfer helferin begleiter begleiterin
     sozialarbeiter sozialarbeiterin reporter reporterin übersetzer übersetzerin`,
  ),
};
