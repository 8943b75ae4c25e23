import type { CueKind } from "../language.ts";
import { inflected, oneOf, table } from "../words.ts";

/** Endings of the verbs in -er that news is told in: explique, expliquait, expliqua, expliqué. */
const IN_ER = "e ent ait aient a èrent é";

/** Those whose stem ends in -c and -g are written otherwise before an a. */
const BEFORE_E = "e ent é èrent";
const BEFORE_A = "ait aient a";

/** Stems of regular verbs in -er. */
const STEMS = `abond accus affirm ajout analys argu argument articul assur attest avou balbuti bougonn bredouill
     chuchot clam claironn comment confess confi confirm conseill constat contest déclar déclam décortiqu
     décrypt demand démontr déplor détaill développ élud enchaîn estim évalu
     évoqu exhort expliqu exprim fulmin gliss grond hasard implor indiqu inform insist interpell
     invoqu ironis jubil jur justifi lâch livr mentionn minimis modér murmur not notifi
     objet observ opin résum reproch revendiqu rigol suppos triomph récapitul recommand réfut insinu incit illustr
     hurl confort blagu appréci esquiv félicit ordonn pens pest philosoph plaid plaisant précis préconis présum point
     proclam pronostiqu protest questionn racont raill rapport rassur redout refus regrett 
     relat relativis remarqu remerci renseign report rétorqu ripost sermonn signal sollicit soulign souffl soupir
     souhait spécifi suppli témoign tempêt tonn tranch trouv tweet vocifér`;

const saying = [
  inflected(STEMS, IN_ER),
  inflected(
    "annonc avanc balanc commenc dénonc énonc grinc lanc nuanc prononc relanc renonc",
    BEFORE_E,
  ),
  inflected("annonç avanç balanç dénonç énonç grinç lanç nuanç prononç relanç", BEFORE_A),
  inflected("jug rag encourag interrog", BEFORE_E),
  inflected("juge rage interroge", BEFORE_A),
  inflected(
    "concéd espér martel rappel répét révél suggér tempér considér énumér",
    "ait aient a é èrent",
  ),
  inflected("concèd espèr martèl rappell répèt révèl suggèr tempèr considèr énumèr", "e ent"),
  inflected("relev achev soulev", "ait aient a é"),
  inflected("relèv achèv", "e ent"),
  inflected("ba", "laie laye layait laya"),
  // Verbs that are not in -er, form by form.
  `dit disait disaient disent dirent répond répondent répondait répondaient répondit répondu écrit écrivent
   écrivait écrivit promet promettent promettait promis promit prévient préviennent prévenait prévenu prévint
   soutient soutiennent soutenait soutenu soutint maintient maintenait maintenu reconnaît reconnaissent
   reconnaissait reconnu reconnut conclut concluent concluait conclu poursuit poursuivent poursuivait poursuivi
   poursuivit admet admettent admettait admis admit avertit avertissent avertissait averti réagit réagissent
   réagissait réagi renchérit renchérissait renchéri sourit souriait convient convenait convenu craint craignent
   craignait croit croient croyait crut déduit décrète reprend reprenait repris reprit
   savoure savourait savouré redit redisait rugit rugissait gémit gémissait rit riait`,
].join(" ");

/** Verbs by which somebody puts a name or a judgement on something; the words are no clause of theirs. */
export const verbsOfJudging = [
  inflected(
    "appel critiqu dénonc dézingu fustig évoqu moqu qualifi salu tax trait vant vis",
    "ait é",
  ),
  inflected("critiqu dénonc évoqu fustig qualifi raill salu tax trait vant pointe", "e ent"),
  "décrit décrivait décrivent dénonçait pointe pointait pointé",
].join(" ");

/** "ajoutant": forms whose subject is that of another verb. */
const participles = `${inflected(STEMS, "ant")} jugeant dénonçant lançant annonçant rappelant répétant disant
  concluant répondant écrivant promettant poursuivant admettant considérant soutenant`;

/** A form in -ant of one of the verbs of saying: no "enfant", no "avant". */
export const frenchParticiple = oneOf(participles);

/** Every form of the French verbs that hand over words. */
export const frenchVerbs: ReadonlyMap<string, CueKind> = table({
  say: `${saying} ${participles}`,
  call: verbsOfJudging,
  show: "lit lisait proclame",
});
