import type { TranslationCue } from "../../translation-language.ts";
import {
  any,
  either,
  LANGUAGE,
  optional,
  raw,
  sequence,
  upTo,
  verbOfSaying,
  WORD_ENDS,
  wordBut,
} from "../../translation-patterns.ts";
import { frenchVerbs } from "../verbs.ts";
import { APOSTROPHE, DOCUMENT } from "./phrases.ts";

/** A verb that tells that somebody said or spoke something. */
const SAID = either(
  verbOfSaying(frenchVerbs),
  any("exprimait exprimé exprimée parlé parlait parlant répondait"),
);

/** Cues that tell in which language words were said. */
export const saidCues: readonly TranslationCue[] = [
  {
    // « Le barrage tiendra », a dit Varos dans un mélange de breton et de français.
    rule: "said-in-language",
    reach: "speaker",
    pattern: sequence(
      "dans un mélange de",
      either(
        sequence(LANGUAGE, "et de français"),
        sequence("français et", raw` d(?:e |${APOSTROPHE})`, LANGUAGE),
      ),
      WORD_ENDS,
    ),
  },
  {
    // « Le barrage tiendra », a dit Varos dans un breton hésitant. / dans un entretien accordé en breton
    rule: "said-in-language",
    reach: "speaker",
    pattern: sequence(
      raw`(?<!\p{L})`,
      either(
        sequence(
          "dans un",
          optional(any("bon mauvais excellent")),
          LANGUAGE,
          // but not: dans un italien du quartier
          any(
            "hésitant approximatif parfait impeccable courant fluide limpide rudimentaire châtié laborieux",
          ),
        ),
        sequence(
          "dans",
          any("un une"),
          DOCUMENT,
          optional(
            any(
              "accordé accordée donné donnée publié publiée diffusé diffusée mené menée rédigé rédigée",
            ),
          ),
          "en",
          LANGUAGE,
        ),
      ),
      WORD_ENDS,
    ),
  },
  {
    // « Le barrage tiendra », a dit Varos lundi en breton.
    rule: "said-in-language",
    reach: "speaker",
    needs: ["<LANG>"],
    pattern: sequence(
      either(SAID, `s${APOSTROPHE}exprimant`),
      // but not: qui a écrit sa thèse en breton
      upTo(
        4,
        wordBut(
          "thèse mémoire mémoires roman romans livre livres poème poèmes chanson chansons pièce pièces",
        ),
      ),
      raw`,? en (?:langue )?`,
      LANGUAGE,
      WORD_ENDS,
    ),
  },
  {
    // En breton, Varos a dit : « Le barrage tiendra. »
    rule: "said-in-language",
    reach: "quote",
    pattern: sequence(raw`(?<=^\W*)`, "en", LANGUAGE, raw`(?=\s*,)`),
  },
  {
    // « Le barrage tiendra », a dit Varos dans sa langue maternelle, le breton.
    rule: "said-in-language",
    reach: "quote",
    pattern: sequence(
      any("dit déclaré ajouté répondu expliqué dit déclare explique raconte"),
      upTo(4, String.raw`[\p{L}’'-]+`),
      raw`,? `,
      "dans sa langue",
      any("maternelle natale"),
      raw`(?:, l(?:e |${APOSTROPHE})${LANGUAGE})?${WORD_ENDS.source}`,
    ),
  },
];
