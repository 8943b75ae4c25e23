import { inflected, table, withNounEndings, words } from "../words.ts";

/** Stems of nouns for people in -o and -a, and in -or and -ora. */
const IN_O = `ministr abogad vecin enfermer maestr médic ingenier candidat secretari funcionari polític técnic
  ganader delegad empresari expert consejer herman hij abuel soldad camarer cociner panader carter obrer bomber
  diputad niñ chic exministr subsecretari comisari arquitect catedrátic sobrin tí novi
  magistrad notari veterinari científic biólog sociólog letrad procesad acusad imputad condenad refugiad
  detenid herid ejecutiv parlamentari viceministr músic crític campesin alumn decan comisionad encargad propietari
  dueñ soci afectad usuari pasajer exdiputad tesorer bibliotecari delanter arquer
  emplead jubilad pensionad exsecretari suegr cuñad niet`;
const IN_OR = `direct profes doct investigad entrenad traduct escrit senad gobernad legislad jugad agricult consult
  pescad trabajad coordinad fundad organizad administrad embajad redact product locut pint
  composit rect seleccionad procurad historiad comunicad inspect
  emprended cread cantaut edit contral defens relat gest cofundad invers ganad operad narrad explorad
  domad presentad exgobernad exdirect`;

/** Nouns for people by office, work, kin or origin. */
export const spanishPeople = withNounEndings(
  table({
    female: [
      inflected(IN_O, "a"),
      inflected(IN_OR, "ora"),
      `presidenta alcaldesa jueza mujer madre actriz vocera concejala jefa dirigenta mandataria expresidenta poetisa
       editora asesora vendedora goleadora hostelera regidora viuda esposa princesa intendenta
       vicepresidenta clienta capitana campeona bailarina`,
    ].join(" "),
    male: [
      inflected(IN_O, "o"),
      inflected(IN_OR, "or"),
      `presidente alcalde hombre padre actor vocero concejal mandatario expresidente teniente capitán comandante
       canciller editor asesor vendedor goleador regidor viudo esposo príncipe intendente sargento coronel general
       obispo arzobispo cardenal párroco sacerdote corporado uniformado vicepresidente bailarín
       campeón prelado pontífice timonel estratega`,
    ].join(" "),
    unknown: `portavoz juez testigo responsable jefe periodista artista economista intérprete cantante dirigente líder
      titular analista fiscal representante agente oficial militar policía docente estudiante inmigrante
      víctima especialista activista gerente comerciante conductora atleta futbolista gremialista deportista
      integrante
      congresista excongresista referente edil jerarca piloto pediatra psiquiatra denunciante querellante demandante
      manifestante cliente postulante aspirante superintendente militante inversionista constituyente vice`,
  }),
  table({ unknown: "ista", male: "ólogo", female: "óloga" }),
);

/** Titles that stand before a name. */
export const spanishTitles = words(
  `presidente presidenta ministro ministra gobernador gobernadora secretario secretaria canciller teniente capitán
   comandante fiscal alcalde alcaldesa director directora doctor doctora profesor profesora general coronel senador
   senadora diputado diputada juez jueza obispo cardenal papa rey reina príncipe princesa monseñor padre sargento
   intendente`,
);

/** Nouns for groups and bodies that speak. */
export const spanishBodies = words(
  `gobierno ministerio policía empresa compañía grupo partido sindicato asociación ayuntamiento organización entidad
   fiscalía alcaldía ejército embajada federación fundación agencia congregación universidad hospital tribunal
   corte juzgado club banco firma cartera ejecutivo institución
   cadena medio diario sector gremio bloque bancada municipio comuna intendencia provincia cámara senado congreso
   consejo comité comisión junta confederación cooperativa colegio iglesia cancillería secretaría dirección instituto
   observatorio plataforma colectivo coalición alianza oposición oficialismo administración emisora productora operadora
   promotora consultora aseguradora constructora distribuidora fábrica fuente`,
);
