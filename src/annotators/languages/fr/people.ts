import { inflected, table, withNounEndings, words } from "../words.ts";

/** Nouns for people by office, work, kin or origin. */
export const frenchPeople = withNounEndings(
  table({
    female: [
      inflected(
        "avocat habitant gérant dirigeant commerçant représentant militant étudiant adjoint président assistant surveillant enseignant candidat suppléant mandant intendant figurant retraité élu député délégué employé attaqué accusé blessé réfugié rescapé invité",
        "e",
      ),
      inflected(
        "chercheu pêcheu vendeu coureu entraîneu chanteu danseu chauffeu patineu skieu joueu nageu footballeu hockeyeu serveu coiffeu",
        "se",
      ),
      inflected(
        "direct act institut agricult rect lect administrat anima éduca formateu législat conduct product réalisat rédact sénat ambassadr traduct auditr coordinat collaborat fondat observat spectat aut créat inspect procurat",
        "rice trice",
      ),
      inflected(
        "infirm boulang ouvri polici fermi romanci caissi cuisini sorci épici pâtissi bouch éleveu postiè couturi conseill banqui hôteli",
        "ère",
      ),
      inflected(
        "histori mathématici technici chirurgi musici gardi citoy pharmaci électrici comédi politici physici opticie",
        "enne",
      ),
      `femme fille mère sœur veuve épouse compagne grand-mère nièce tante cousine voisine institutrice maîtresse reine
       première maire-adjointe procureure entrepreneuse autrice championne actrice bénévole éleveuse autrice
       romancière policière octogénaire ouvrière sportive commissaire-adjointe navigatrice patronne baronne
       directrice présidente sénatrice chercheuse boulangère conseillère gardienne écrivaine auteure ingénieure
       metteuse intéressée adolescente cheffe maraîchère vigneronne magistrate soignante aide-soignante sage-femme
       rapporteure vice-présidente manifestante passante riveraine cliente suspecte conjointe prévenue experte
       principale lycéenne collégienne syndiquée marraine copine doyenne`,
    ].join(" "),
    male: [
      inflected(
        "avocat habitant gérant dirigeant commerçant représentant militant étudiant adjoint président assistant surveillant enseignant candidat suppléant intendant figurant retraité élu député délégué employé accusé blessé réfugié rescapé invité prévenu attaquant gendarme",
        "-",
      ),
      inflected(
        "cherche pêche vende coure entraîne chante danse chauffe patine skie joue nage footballe serve coiffe direct act institut agricult rect administrat animat éducat format législat product réalisat rédact sénat ambassad traduct coordinat collaborat fondat aut créat inspect procure navigat éleve ingénie enquête gouverne",
        "ur eur",
      ),
      inflected(
        "infirm boulang ouvri polici fermi romanci caissi cuisini épici pâtissi bouch conseill banqui hôteli pompi offici",
        "er",
      ),
      inflected(
        "histori mathématici technici chirurgi musici gardi citoy pharmaci électrici comédi politici physici",
        "en",
      ),
      `homme fils père frère époux mari compagnon grand-père neveu oncle cousin voisin maître roi champion patron
       contre-amiral mandataire édile préfet sous-préfet marin paysan artisan magistrat avocat-général lieutenant
       sergent colonel général caporal curé imam rabbin prêtre pasteur évêque archevêque cardinal pape berger
       prévenu condamné expert sélectionneur milieu défenseur buteur gardien coureur patron baron écrivain intéressé adolescent maraîcher vigneron viticulteur restaurateur
       soignant aide-soignant négociateur rapporteur vice-président entraîneur-adjoint manifestant passant riverain client
       suspect conjoint veuf échevin bourgmestre lycéen collégien parrain copain metteur doyen émissaire ténor`,
    ].join(" "),
    unknown: `ministre maire porte-parole juge témoin responsable chef élève journaliste médecin artiste économiste
      professeur capitaine interprète élu commissaire secrétaire maire bâtonnier propriétaire locataire victime
      spécialiste cadre pilote guide poète cinéaste photographe peintre architecte athlète adversaire collègue
      trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire commandant diplomate
      éditorialiste fleuriste libraire notaire vétérinaire pharmacienne concierge linguiste politologue
      parlementaire leader coach skipper universitaire scientifique pdg internaute gréviste touriste
      psychiatre pédiatre naturopathe kinésithérapeute orthophoniste ex-ministre
      stratège porte-drapeau`,
  }),
  table({
    unknown: "ologue iste naire ographe iatre pathe",
    female: "trice euse ienne",
    male: "icien",
  }),
);

/** Titles that stand before a name. */
export const frenchTitles = words(
  `président présidente ministre maire premier première directeur directrice docteur professeur général colonel
   commissaire commandant capitaine lieutenant député députée sénateur sénatrice juge évêque cardinal pape roi reine
   prince princesse maître me préfet préfète chancelier chancelière`,
);

/** Nouns for groups and bodies that speak. */
export const frenchBodies = words(
  `gouvernement ministère police entreprise société groupe parti syndicat association mairie agence préfecture
   parquet tribunal cour organisation ong entourage défense direction fédération compagnie région département
   université hôpital institut banque constructeur gendarmerie armée quotidien journal chaîne collectif club
   institution communauté commission conseil chambre comité mouvement coalition opposition majorité rédaction radio
   fondation ambassade rectorat opérateur exploitant fabricant enseigne marque observatoire`,
);
