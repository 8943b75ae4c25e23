import type { CueKind } from "../language.ts";
import { inflected, oneOf, table } from "../words.ts";

/** Endings of the verbs in -are that news is told in: spiega, spiegava, spiegò, spiegato. */
const IN_ARE = "a ano ava avano ò arono ato";
/** Endings of those in -ere and -ire: ammette, ammetteva, ribadisce, ribadiva. */
const IN_ERE = "e ono eva evano";
const IN_IRE = "isce iscono iva ivano ì irono ito";

/** Stems of regular verbs in -are. */
const STEMS = `accenn afferm ammicc annunci argoment assicur attacc auspic avvis azzard balbett bisbigli
  calcol comment comunic conferm confess confid consigli constat contest dichiar domand elenc esclam esort
  evidenzi giudic grid illustr implor incalz indic inform insinu invoc ironizz lament lanci mormor motiv narr neg not
  obiett osserv pens precis profetizz puntualizz raccomand raccont ramment replic ricapitol ricord rimarc
  rinfacci ringrazi rivel rivendic scherz segnal sentenzi sintetizz sollecit sospir sottoline specific spieg sper
  stigmatizz sussurr svel teorizz testimoni tuon twitt url valut vant vaticin`;

const saying = [
  inflected(STEMS, IN_ARE),
  inflected("ammett promett ripet chied conced insist conclud rispond riassum scriv", IN_ERE),
  inflected("ribad chiar sugger garant ammon", IN_IRE),
  // Forms that change, one by one.
  `dice dicono diceva dicevano disse dissero detto aggiunge aggiungono aggiungeva aggiunse aggiunto rispose risposero risposto
   scrive scrivono scrisse scritto chiede chiedono chiese chiesto sostiene sostengono sosteneva sostenne sostenuto
   ammette ammise ammesso promette promise promesso conclude concluse concluso ribatte ribatté ribattuto insiste insistette insistito
   ripete ripeteva ripetuto riferisce riferì riferito prosegue proseguiva proseguì proseguito continua continuò
   continuato ritiene ritengono riteneva ritenuto crede credeva teme temeva avverte avvertì avvertito smentisce smentì smentito
   riconosce riconobbe riconosciuto sorride sorrideva replica replicò replicato ride rideva riprende riprese ripreso
   propone propose proposto riassunto interviene intervenne corregge corresse corretto`,
].join(" ");

/** Verbs by which somebody puts a name or a judgement on something; the words are no clause of theirs. */
export const verbsOfJudging = [
  inflected("bocci boll chiam critic denunci elogi etichett liquid tacci", IN_ARE),
  "definisce definiscono definiva definì definito descrive descriveva descrisse descritto",
].join(" ");

/** "aggiungendo": forms whose subject is that of another verb. */
const participles = `${inflected(STEMS, "ando")} dicendo aggiungendo insistendo ammettendo sostenendo chiedendo concludendo
  rispondendo promettendo ripetendo ribadendo riconoscendo avvertendo`;

/** A form in -ando or -endo of one of the verbs of saying: no "quando". */
export const italianParticiple = oneOf(participles);

/** Every form of the Italian verbs that hand over words. */
export const italianVerbs: ReadonlyMap<string, CueKind> = table({
  say: `${saying} ${participles}`,
  call: verbsOfJudging,
  show: "recita recitava legge",
});
