import type { CueKind } from "../language.ts";
import { inflected, oneOf, table } from "../words.ts";

/** Endings of the verbs in -ar that news is told in: explica, explicó, explicaba, explicado. */
const IN_AR = "a ó aba an aron aban ado";
/** Endings of those in -er and -ir: reconocía, reconoció, reconocido. */
const IN_ER = "ió ía ieron ían ido";

/** Stems of regular verbs in -ar. */
const STEMS = `aclar afirm agreg alab alert aleg alegr anhel anot anticip anunci apunt argument asegur
     asever augur avis bale brome celebr clam coment complement confes confi confirm consider
     constat contest cont cuestion declar denunci desafi desgran despach destac detall
     diagnostic enfatiz enumer especific esper espet estim evalu exclam explic
     expres felicit fundament garantiz grit ilustr implor increp indic inform insinu interrog ironiz
     jur justific lament manifest matiz mencion murmur narr neg not observ opin orden plante
     pronostic precis pregunt proclam puntualiz quej razon recalc rechaz recit reclam record
     recomend reflexion reiter relat remarc rememor repas replic report reproch resalt retruc revel rezong señal sentenci solicit sospech subray suspir
     susurr tuite valor vaticin zanj`;

const saying = [
  inflected(STEMS, IN_AR),
  inflected(
    "reconoc respond advirt admit insist añad coincid exig resum escrib arremet promet rebat transmit",
    IN_ER,
  ),
  // Stems that change, form by form.
  `dijo dice dicen decía decían dicho dijeron añade añaden añadió añadieron explica responde responden cuenta cuentan
   reconoce reconocen reconocido insiste insisten insistió sostiene sostienen sostuvo sostuvieron advierte advierten
   advirtió admite admiten admitió recuerda recuerdan propone proponen propuso pide piden pidió pidieron exige exigen
   promete prometen resume resumen resumió escribe escriben escrito repite repiten repitió sugiere sugirió mantiene
   mantuvo confiesa confiesan piensa reprueba niega niegan ruega asevera corrige corrigió corrobora corroboró expone expuso expusieron
   opone reza cree creen creía teme temió supone supuso concluye concluyó concluyeron concluido deduce dedujo
   predice sonríe coincide coincidió abunda abundó prosigue prosiguió continúa
   continuó apostilla apostilló espeta reflexiona agradece agradeció agradecido celebra conviene desmiente desmintió
   afirma contesta tercia terció zanja alega ríe transmitió transmite`,
].join(" ");

/** Verbs by which somebody puts a name or a judgement on something; the words are no clause of theirs. */
export const verbsOfJudging = [
  inflected("calific critic tach tild elogi acus", "ó a aba an aron"),
  "describió describe describen describía llamó llama",
].join(" ");

/** "añadiendo": forms whose subject is that of another verb. */
const participles = `${inflected(STEMS, "ando")} diciendo añadiendo insistiendo advirtiendo admitiendo
  reconociendo sosteniendo pidiendo exigiendo concluyendo respondiendo`;

/** A form in -ando or -iendo of one of the verbs of saying: no "cuando". */
export const spanishParticiple = oneOf(participles);

/** Every form of the Spanish verbs that hand over words. */
export const spanishVerbs: ReadonlyMap<string, CueKind> = table({
  say: `${saying} ${participles}`,
  call: verbsOfJudging,
  show: "reza rezaba lee",
});
