import { inflected, table, withNounEndings, words } from "../words.ts";

/** Stems of nouns for people in -o and -a, and in -tore and -trice. */
const IN_O = `ministr avvocat sindac impiegat operai deputat candidat segretari funzionari politic tecnic cuoc maestr medic
  sottosegretari consiglier infermier figli suocer cognat amic vicin soci
  commissari magistrat notai veterinari scienziat psicolog architett indagat condannat ferit rifugiat pensionat
  delegat inviat imputat arrestat detenut espert studios architett fotograf filosof ginecolog chirurg capitan  esul alunn portier`;
const IN_TORE = `diret scrit pit scul alleva gioca allena ricerca sena agricol pesca coordina fonda organizza amministra redat procura
  ambascia calcia spetta rela ispet lavora vendi governa tradut collabora inventa curat`;

/** Nouns for people by office, work, kin or origin. */
export const italianPeople = withNounEndings(
  table({
    female: [
      inflected(IN_O, "a"),
      inflected(IN_TORE, "trice"),
      `presidentessa sindaca donna madre moglie sorella vedova attrice professoressa dottoressa studentessa poetessa
       principessa regina assessora prefetta questora rettrice ragazza bambina compagna fidanzata nonna signora
       allenatrice panettiera pescatrice fornaia capitana`,
    ].join(" "),
    male: [
      inflected(IN_O, "o"),
      inflected(IN_TORE, "tore"),
      `uomo padre marito fratello vedovo attore professore dottore studente principe re papa vescovo arcivescovo
       cardinale parroco prete prefetto questore rettore assessore carabiniere pompiere infermiere ingegnere
       consigliere calciatore generale colonnello sergente ragazzo bambino compagno fidanzato nonno signore mister ct
       panettiere fornaio imprenditore`,
    ].join(" "),
    unknown: `presidente portavoce giudice testimone responsabile capo giornalista artista economista interprete cantante
      dirigente leader analista legale agente ufficiale militare docente insegnante vittima specialista attivista
      parlamentare premier esponente dipendente manager imprenditrice amministratore pilota ciclista tassista cliente turista residente migrante detenuto attaccante centrocampista difensore bomber campione conduttore conduttrice barista consulente docente garante leader preside rabbino imam inquirente querelante titolare rappresentante comandante capogruppo cittadino abitante residente
      regista atleta collega erede governante`,
  }),
  table({ unknown: "ista", male: "ologo", female: "ologa" }),
);

/** Titles that stand before a name. */
export const italianTitles = words(
  `presidente ministro ministra sindaco sindaca governatore governatrice segretario segretaria direttore direttrice
   dottore dottoressa professore professoressa generale colonnello capitano comandante commissario senatore senatrice
   deputato deputata giudice vescovo cardinale papa re regina principe principessa don suor monsignor avvocato
   ingegnere onorevole premier assessore assessora prefetto questore`,
);

/** Nouns for groups and bodies that speak. */
export const italianBodies = words(
  `governo ministero polizia azienda società gruppo partito sindacato associazione comune organizzazione ente procura
   prefettura questura esercito ambasciata federazione fondazione agenzia università ospedale tribunale corte club banca
   regione provincia giunta opposizione maggioranza redazione emittente cooperativa comitato commissione istituto
   diocesi ditta quotidiano giornale`,
);
