import { compounding, table, withCompounds, withNounEndings, words } from "../words.ts";

/** Nouns for people by office, work, kin or origin, with all their compounds. */
export const germanPeople = withNounEndings(
  withCompounds(
    table({
      female: `präsidentin ministerin bürgermeisterin kanzlerin direktorin professorin chefin sprecherin
        richterin trainerin frau mutter tochter lehrerin ärztin anwältin bewohnerin forscherin bäckerin
        schülerin dolmetscherin übersetzerin ingenieurin fischerin nachbarin händlerin unternehmerin
        wirtin pfarrerin pastorin studentin kapitänin polizistin pflegerin rentnerin landwirtin leiterin
        geschäftsführerin vorsteherin beraterin referentin expertin kandidatin politikerin spielerin
        sportlerin autorin kollegin wissenschaftlerin ökonomin analystin managerin gründerin
        mitarbeiterin sängerin schauspielerin journalistin redakteurin besitzerin betreiberin gärtnerin
        bäuerin künstlerin musikerin moderatorin gattin witwe nachfolgerin vorgängerin sekretärin
        senatorin ministerpräsidentin beamtin botschafterin aktivistin historikerin psychologin organisatorin philosophin rechtlerin
        siegerin milliardärin torhüterin stürmerin klägerin anklägerin verkäuferin fahrerin reporterin chirurgin winzerin coachin redaktorin kommandantin demonstrantin
        praktikantin mandantin kauffrau fachfrau`,
      male: `präsident minister bürgermeister kanzler direktor professor chef sprecher richter trainer mann
        vater sohn lehrer arzt anwalt bewohner forscher bäcker schüler dolmetscher übersetzer landwirt
        ingenieur fischer nachbar händler unternehmer wirt pfarrer pastor student kapitän polizist pfleger
        handwerker rentner leiter geschäftsführer vorsteher berater referent experte kandidat politiker
        spieler sportler autor kollege wissenschaftler ökonom analyst manager gründer mitarbeiter sänger
        schauspieler journalist redakteur besitzer betreiber gärtner bauer künstler musiker moderator
        gatte witwer nachfolger vorgänger sekretär senator beamter botschafter aktivist historiker organisator philosoph rechtler sieger milliardär
        psychologe torhüter torwart keeper stürmer kläger ankläger verkäufer fahrer reporter chirurg winzer coach kapitän kicker routinier schütze gastgeber bischof landrat stadtrat bundesrat vorstandschef redaktor
        dozent assistent patient agent klient kommandant demonstrant praktikant mandant vertreter unterstützer helfer retter
        ermittler fahnder gutachter schütze offizier soldat sanitäter mediziner jurist verteidiger notar makler investor
        aktionär banker inhaber eigentümer vermieter mieter anwohner passant besucher pilot gefangener häftling maler
        fotograf erfinder züchter imker jäger schäfer weltmeister bundestrainer fachmann kaufmann geschäftsmann`,
      unknown: `angeklagte angeklagter verletzte verletzter vertraute vertrauter reisende betroffene betroffener verwandte abgeordnete abgeordneter vorsitzende vorsitzender angestellte zeuge mitglied vorstand
        beauftragte beauftragter vorsitzenden abgeordneten beauftragten präsidenten vize`,
    }),
    // Hoffmann, Neubauer, Scharfrichter …: surnames end so.
    words(
      "frau mann vater sohn bauer bäcker fischer richter wirt schüler student gatte maler jäger schäfer züchter",
    ),
  ),
  table({
    // but not: Valentin, Severin, Medizin
    female: `ologin istin ikerin login lerin nerin terin derin gerin berin kerin herin merin serin ferin torin
      sorin ärin eurin dentin zentin rentin gentin ientin stentin`,
    male: "ologe iker eur alist olist izist onist inist ogist onom ograf",
    unknown: "jährige jähriger jährigen",
  }),
);

/** Titles that stand before a name. */
export const germanTitles = compounding(
  `präsident präsidentin minister ministerin bürgermeister bürgermeisterin kanzler kanzlerin direktor
     direktorin professor professorin dr. prof. doktor general chef chefin sprecher sprecherin
     abgeordneter abgeordnete richterin bischof bischöfin kardinal papst trainer trainerin landrat landrätin
     ingenieur ingenieurin bundesrat bundesrätin stadtrat stadträtin pastor pastorin pfarrer pfarrerin
     sekretär sekretärin senator senatorin vorsitzender vorsitzende leiterin geschäftsführer
     geschäftsführerin kommissar kommissarin superintendent intendant intendantin dekan dekanin`,
);

/** Nouns for groups and bodies that speak. */
export const germanBodies = compounding(
  `regierung ministerium polizei unternehmen firma gruppe partei gewerkschaft verein stadt verband
     behörde fraktion konzern kammer agentur stiftung initiative amt gemeinde kreis landkreis klinik kanzlei staatsanwaltschaft feuerwehr`,
);
