/** What one language asks of the sentence splitter. Words are given without their last full stop. */
export interface SentenceRules {
  /** Always stand before something: a full stop after them never ends a sentence ("Dr.", "e.g."). */
  readonly titles: ReadonlySet<string>;
  /** Do not end a sentence before a number ("No. 10", "Jan. 5"), but may before a word ("No. He …"). */
  readonly beforeNumbers: ReadonlySet<string>;
  /** End a sentence only where a starter follows ("Inc. The"); so do all forms like "U.S." by themselves. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open sentences and names hardly ever: proof of a new sentence where a mark is none. */
  readonly starters: ReadonlySet<string>;
  /** Marks of a clock time, and the words that carry it on ("8 a.m. Monday"). */
  readonly clock: { readonly marks: ReadonlySet<string>; readonly continuations: RegExp } | null;
  /** "3. Oktober": a number with a full stop is an ordinal unless a starter follows. */
  readonly ordinals: boolean;
  /** Who asked, after a quoted question: matches at the start of what follows the closing mark. */
  readonly attribution: RegExp | null;
}

const common: SentenceRules = {
  titles: words("Dr Prof St"),
  beforeNumbers: words("No Nr"),
  abbreviations: words("etc"),
  starters: words(""),
  clock: null,
  ordinals: false,
  attribution: null,
};

/** A name with its titles and particles, perhaps a description between commas, and who said it. */
const englishAttribution = new RegExp(
  "^(?:(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|de|la|van|von|der|den|bin|al|of)\\s+){1,7}?" +
    "(?:(?<=[^\\s]\\s)(?:then|also|later|once|finally|quietly|again)\\s+)?" +
    "(?:asked|asks|said|says|replied|replies|answered|added|adds|shouted|cried|exclaimed|yelled|wondered|" +
    "wrote|writes|tweeted|posted|demanded|called|chanted|screamed|joked|quipped|responded|told|declared|" +
    "continued|recalled|insisted|laughed|pleaded|whispered|muttered|began|mused)(?!\\p{L})",
  "u",
);

const english: SentenceRules = {
  titles: words(
    "Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Revd Fr Hon Gov Govs Gens Cols Profs Sen Sens Rep Reps Pres Amb Atty Supt Det Insp Const Sgt " +
      "Cpl Pte Pvt Lt Capt Cpt Maj Col Gen Brig Adm Cmdr Cdr Msgr Mme Mlle St Ste Mt Ft e.g i.e cf viz vs v approx ca",
  ),
  beforeNumbers: words(
    "No Nos no nos Art Sec Fig fig Figs Vol vol Ch ch pp pg p par Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec " +
      "Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun Apt Rm Tel Hwy Rte",
  ),
  abbreviations: words(
    "Inc Ltd Co Cos Corp Bros LLC Jr Sr Esq etc al est dept Dept Univ Assn Ave Blvd Rd Ala Ariz Ark Calif Colo Conn " +
      "Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo",
  ),
  starters: words(
    "The A An He She They We You It I This That These Those There Here His Her Their Our My Its But And Or So Yet " +
      "For In On At By With From To Of As If When While Where After Before Since Until Though Although Because " +
      "However Meanwhile Instead Earlier Later Then Now Today Yesterday Tomorrow Some Many Most Several Both All " +
      "Each Every Not Nor What Who Why How Which Whose Asked Also Another Other Others Only Once One Two Three " +
      "Under Over During Despite Between Among About Still Even Just Such Any Nothing Everyone Nobody Let Do Did " +
      "Does Is Are Was Were Has Have Had Can Could Should Would It’s It's He’s He's She’s She's We’re We're " +
      "They’re They're I’m I'm I’ve I've I’ll I'll That’s That's There’s There's Don’t Don't",
  ),
  clock: {
    marks: words("a.m p.m A.M P.M"),
    continuations:
      /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|January|February|March|April|June|July|August|September|October|November|December|May \d|[A-Z]{2,4}T\b|UTC\b|ET\b|CT\b|PT\b|BST\b|[ECMP]\.[SD]?\.?T\b|(?:Eastern|Central|Mountain|Pacific|Greenwich)\b|(?:\p{Lu}\p{L}+ ){1,3}time\b)/u,
  },
  ordinals: false,
  attribution: englishAttribution,
};

const german: SentenceRules = {
  ...common,
  titles: words(
    "Dr Prof St Hr Hrn Fr Frhr Gen Dipl Ing z.B u.a d.h v.a i.e z u d v rd bzw ca vgl sog geb gest inkl exkl einschl evtl ggf bspw bzgl " +
      "zzgl mind ehem Abs Art",
  ),
  beforeNumbers: words(
    "Nr Nrn S Bd Kap Abb Tel Fax max min Jan Jän Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez",
  ),
  abbreviations: words("usw etc Mio Mrd Tsd Str Jh Jhd Co Inc B"),
  starters: words(
    "Der Die Das Den Dem Des Ein Eine Einer Eines Er Sie Es Wir Ihr Ich Man Dies Diese Dieser Dieses Sein Seine Ihre " +
      "Unser Mein In Im Am An Auf Aus Bei Mit Nach Von Vom Vor Zu Zum Zur Für Über Unter Durch Gegen Ohne Um Und Aber " +
      "Oder Denn Doch Wenn Als Weil Da Dann Damit Dabei Dort Hier Heute Gestern Morgen Jetzt Nun So Auch Noch Nur Nicht " +
      "Kein Keine Alle Viele Einige Wer Was Wie Wo Warum Seit Bis Während Trotz Laut Zudem Außerdem Danach Zwar Jeder",
  ),
  ordinals: true,
};

const french: SentenceRules = {
  ...common,
  titles: words("M MM Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste c.-à-d cf env p.ex"),
  beforeNumbers: words("No no art p pp vol chap fig"),
  abbreviations: words("etc av Cie"),
  starters: words(
    "Le La Les L’ L' Un Une Des Du De Il Elle Ils Elles On Nous Vous Je J’ J' Ce C’ C' Cet Cette Ces Son Sa Ses Leur " +
      "Leurs Notre Mais Et Ou Donc Car Or Ni Dans En Au Aux À Pour Par Sur Sous Avec Sans Selon Après Avant Depuis " +
      "Pendant Quand Lorsque Si Comme Alors Puis Enfin Ainsi Aussi Hier Aujourd’hui Demain Tous Toutes Tout Plusieurs " +
      "Chaque Qui Que Quoi Pourquoi Comment Où Ne Pas",
  ),
};

const spanish: SentenceRules = {
  ...common,
  titles: words("Sr Sra Srta Sres Dr Dra D Dña Ud Uds Vd Gral Prof Lic Ing p.ej St Sto Sta"),
  beforeNumbers: words("núm núms n.º art p pág págs vol cap fig"),
  abbreviations: words("etc Cía EE UU S.A"),
  starters: words(
    "El La Los Las Un Una Unos Unas Lo Él Ella Ellos Ellas Yo Nosotros Usted Ustedes Su Sus Mi Este Esta Estos Estas " +
      "Ese Esa Eso Esto Pero Y O Ni Que Porque Cuando Donde Mientras Aunque Si Como Con Sin Por Para En De Del Al A " +
      "Desde Hasta Según Sobre Tras Entre Ante Hoy Ayer Mañana Luego Después Antes Entonces También No Sí Se Le Les Me " +
      "Nos Todos Todas Muchos Algunos Otro Otra Cada Quién Qué Cómo Por",
  ),
};

const byLanguage: ReadonlyMap<string, SentenceRules> = new Map([
  ["en", english],
  ["de", german],
  ["fr", french],
  ["es", spanish],
]);

/** Languages beside German that write ordinals with a full stop. */
const ordinalLanguages = words("da nb nn no fi cs sk pl hu hr sl sr et lv is tr");

/** The rules for a language (BCP 47); languages without rules of their own get what is common. */
export function rulesFor(language: string): SentenceRules {
  const base = language.toLowerCase().split("-", 1)[0] ?? "";
  return byLanguage.get(base) ?? { ...common, ordinals: ordinalLanguages.has(base) };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
