import type { TranslationCue } from "../../translation-language.ts";
import { any, either, named, optional, raw, sequence } from "../../translation-patterns.ts";
import { APOSTROPHE, TRANSLATED } from "./phrases.ts";

/** Cues that name whoever translated by word of mouth, or what did. */
export const interpreterCues: readonly TranslationCue[] = [
  {
    // « Le barrage tiendra », a dit Varos. Son fils traduisait.
    rule: "through-an-interpreter",
    reach: "near",
    pattern: sequence(
      raw`(?<=^|[,;] |(?:tandis|pendant|alors) que )`,
      named("helper", any("son sa ses leur un une"), String.raw`[\p{L}-]+`),
      any("traduisait traduisant traduit"),
      raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
    ),
  },
  {
    // « Le barrage tiendra », a dit Varos, traduit par sa fille.
    rule: "through-an-interpreter",
    reach: "quote",
    pattern: sequence(
      raw`(?<=,\s)`,
      TRANSLATED,
      "par",
      named("helper", any("son sa leur un une"), String.raw`[\p{L}-]+`),
      raw`(?=\s*(?:[,.;:\uFFFC]|$))`,
    ),
  },
  {
    // « Le barrage tiendra », a dit Varos par l’intermédiaire d’un interprète.
    rule: "through-an-interpreter",
    reach: "speaker",
    pattern: sequence(
      either(
        sequence(
          "par",
          raw` (?:l${APOSTROPHE}|le )?`,
          any("intermédiaire entremise truchement"),
          raw` d(?:${APOSTROPHE}|e\s)`,
        ),
        sequence("par le biais", raw` d(?:${APOSTROPHE}|e\s)`),
        sequence("par la voix", raw` d(?:${APOSTROPHE}|e\s)`),
        sequence(either("grâce à", "à travers"), raw` `),
        sequence("via", raw` `),
        sequence("avec", `l${APOSTROPHE}aide`, `d${APOSTROPHE}`),
        sequence(
          any("assisté assistée assistés assistées aidé aidée"),
          raw` (?:d${APOSTROPHE}|par )`,
        ),
      ),
      raw`\s*`,
      named("translator", any("une un son sa leur"), any("interprète traducteur traductrice")),
    ),
  },
  {
    // « Le barrage tiendra », a dit Varos à l’aide d’une application de traduction.
    rule: "through-an-interpreter",
    reach: "speaker",
    pattern: sequence(
      either(
        "via",
        // but not: devenu riche grâce à une application
        raw`(?<=(?<!\p{L})(?:dit|discut|parl|communiqu|échang|répon|expliqu)\p{L}*(?: [\p{L}’'-]+){0,4} )grâce à`,
        raw`(?:à|avec) l${APOSTROPHE}aide d${APOSTROPHE}`,
        raw`au moyen d${APOSTROPHE}`,
      ),
      raw`\s*`,
      named(
        "translator",
        any("une un son sa leur"),
        any("application appli logiciel outil"),
        "de traduction",
      ),
    ),
  },
  {
    // « Le barrage tiendra », a expliqué Varos en langue des signes.
    rule: "sign-language",
    reach: "speaker",
    language: "sgn",
    pattern: sequence("en langue des signes", optional("française")),
  },
];
