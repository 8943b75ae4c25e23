import type { Language } from "../language.ts";
import { NEVER, table, words } from "../words.ts";
import { englishCommonWords } from "./common-words.ts";
import { englishTranslation } from "./translation/translation.ts";
import { englishPastForms, englishPlainForms, englishVerbs } from "./verbs.ts";

/** English: the reference set. */
export const english: Language = {
  tag: "en",
  elisions: words("tis twas twill em til till cause bout round n nuff cos cuz"),
  joined: null,
  cueVerbs: englishVerbs,
  pastVerbs: englishPastForms,
  plainVerbs: englishPlainForms,
  objectVerbs: words(
    `tell tells told remind reminds reminded inform informs informed assure assures assured thank
     thanks thanked accuse accuses accused urge urges urged beg begs begged advise advises advised
     call calls called criticise criticised criticize criticized blame blames blamed praise praises
     praised attack attacks attacked describe describes described mock mocks mocked quote quotes`,
  ),
  cueNouns: words(
    `claim claims assertion assertions remark remarks comment comments statement pledge promise
     warning argument contention words question reply answer response call demand boast vow
     suggestion criticism complaint admission quip tweet post description phrase message explanation explanations`,
  ),
  sourcePhrases: [["according", "to"], ["in", "the", "words", "of"], ["per"], ["as", "per"]],
  viewPhrases: [],
  reportedForms: new Set(),
  sourcePostpositions: words(""),
  pronouns: table({
    male: "he",
    female: "she",
    plural: "they we",
    first: "i",
  }),
  thingPronouns: words("it"),
  thingPossessives: words("its"),
  otherPronouns: words(
    "it him her them me us this that these those there what something anything nothing everything itself themselves",
  ),
  passives: words("is are was were be been being get gets got"),
  genderWords: table({ male: "he him his himself", female: "she her hers herself" }),
  aliasCues: [
    ["born"],
    ["née"],
    ["nee"],
    ["formerly"],
    ["aka"],
    ["a.k.a."],
    ["alias"],
    ["known", "as"],
    ["name", "is"],
    ["name", "was"],
  ],
  givenNames: new Map(),
  honorifics: table({
    male: "mr mr. sir lord king prince sheikh monsieur herr señor father brother",
    female: "mrs mrs. ms ms. miss puan madam lady dame queen princess madame frau señora sister",
  }),
  styles: words("pope patriarch king queen emperor prince princess brother sister mother elder"),
  shortTitles: new Map([
    ["sen.", "senator"],
    ["sens.", "senator"],
    ["gov.", "governor"],
    ["rep.", "representative"],
    ["gen.", "general"],
    ["col.", "colonel"],
    ["maj.", "major"],
    ["capt.", "captain"],
    ["lt.", "lieutenant"],
    ["sgt.", "sergeant"],
    ["dr.", "doctor"],
    ["prof.", "professor"],
    ["rev.", "reverend"],
    ["adm.", "admiral"],
    ["supt.", "superintendent"],
    ["supt", "superintendent"],
    ["sen", "senator"],
    ["congressman", "representative"],
    ["congresswoman", "representative"],
  ]),
  genericPeople: words(
    "person man woman boy girl child men women people mother father parent couple",
  ),
  otherRanks: words("shadow deputy vice assistant prime first"),
  beatVerbs: words(
    `laughed laughs smiled smiles grinned grins chuckled chuckles giggled giggles shrugged shrugs nodded nods
     sighed sighs paused pauses hesitated hesitates frowned frowns winced winces blinked blinks winked winks
     glanced glances looked looks stared stares gazed gazes pointed points gestured gestures waved waves
     leaned leans turned turns shook shakes held holds lifted lifts raised raises lowered lowers reached reaches
     wiped wipes poured pours sipped sips picked picks pulled pulls pushed pushes tapped taps tugged tugs
     stood stands sat sits knelt kneels bent bends stopped stops stepped steps opened opens closed closes
     folded folds rubbed rubs scratched scratches patted pats wept weeps swallowed swallows blushed blushes
     snorted snorts tore tears flicked flicks drew draws lit lights clapped claps beamed beams rolled rolls`,
  ),
  askVerbs: words("ask asks asked enquire enquired inquire inquired wonder wondered"),
  heads: new Set(),
  ages: words("one two three four five six seven eight nine ten eleven twelve"),
  replyVerbs: words(
    "reply replies replied answer answers answered respond responds responded retort retorts retorted counter counters countered rejoin rejoined",
  ),
  officeVerbs: table({
    chair: "chairs",
    director: "directs",
    leader: "leads",
    owner: "owns",
    head: "heads",
    manager: "manages",
    coach: "coaches",
    editor: "edits",
    founder: "founded",
    teacher: "teaches",
  }),
  abbreviations: words(
    `st. mt. ft. jr. sr. no. vs. co. corp. inc. ltd. dept. ave. u.s. jan. feb. apr. aug. sept. sep. oct. nov.
     dec.`,
  ),
  titles: words(
    `president vice-president minister premier chancellor secretary senator sen. sens. representative rep.
     reps. congressman congresswoman governor gov. govs. mayor councillor councilman councilwoman
     councilor alderman commissioner ambassador envoy speaker chairman chairwoman chairperson chair
     chief director executive officer manager editor correspondent general gen. colonel col. major
     maj. captain capt. lieutenant lt. sergeant sgt. sgt corporal cpl. admiral adm. commander cmdr.
     inspector detective constable sheriff deputy trooper judge justice magistrate attorney
     prosecutor solicitor doctor dr dr. professor prof. prof coach pastor reverend rev. rev rabbi
     imam bishop archbishop patriarch cardinal pope father brother sister king queen prince princess duke
     duchess lord lady sir dame sheikh ayatollah emperor spokesman spokeswoman spokesperson leader
     counsel treasurer delegate lawmaker candidate nominee author actor actress singer comedian
     analyst economist historian mp mep mla mlc msp td del. supt. superintendent adviser advisor strategist hon.
     insp insp. det det. dci supt capt lt col cpl cmdr gov sen rep pc cllr cllr. coun coun. garda datuk dato tan-sri encik engr engr. alhaji alhaja msgr. mr mr. mrs mrs. ms ms. miss madame monsieur herr frau señor señora commissar host star
     anchor reporter columnist activist filmmaker principal firefighter whip democrat republican`,
  ),
  personNouns: table({
    female: `spokeswoman woman girl mother daughter sister wife widow grandmother gran granny nan aunt niece actress
      chairwoman congresswoman councilwoman businesswoman saleswoman policewoman waitress hostess
      queen princess duchess girlfriend grandma mom mum bride nun housewife heiress landlady schoolgirl seamstress postmistress`,
    male: `spokesman man boy father son brother husband widower grandfather grandad granddad uncle nephew
      congressman councilman businessman salesman policeman waiter king prince duke boyfriend
      grandpa dad groom monk fisherman clergyman hubby schoolboy landlord postman cameraman`,
    unknown: `chairman person citizen spokesperson president vice-president minister premier chancellor secretary senator
      representative governor mayor councillor councilor commissioner ambassador envoy speaker chair
      chairperson chief director executive officer manager editor correspondent general colonel
      major captain lieutenant sergeant admiral commander inspector detective constable sheriff
      deputy judge justice magistrate attorney prosecutor solicitor lawyer barrister doctor
      physician surgeon professor lecturer coach pastor reverend rabbi imam bishop archbishop
      cardinal pope pontiff leader founder co-founder owner boss head counsel treasurer delegate
      lawmaker legislator candidate nominee politician author actor singer comedian analyst
      economist historian scientist researcher scholar academic expert specialist engineer
      architect designer artist painter musician composer writer poet novelist journalist reporter
      columnist broadcaster host presenter anchor narrator blogger critic teacher headteacher
      principal student pupil graduate nurse midwife paramedic firefighter soldier veteran pilot
      sailor driver farmer baker butcher cook chef waiter worker labourer carpenter builder miner
      plumber electrician mechanic trader banker investor broker accountant businessperson
      billionaire millionaire entrepreneur developer mogul tycoon magnate employee employer
      resident local villager neighbour neighbor tenant homeowner voter supporter opponent
      donor volunteer activist campaigner organiser organizer protester demonstrator striker
      aide adviser advisor ally rival strategist pollster consultant lobbyist operative surrogate
      official bureaucrat diplomat negotiator mediator witness victim survivor suspect defendant
      plaintiff inmate prisoner detainee convict hostage refugee migrant immigrant asylum-seeker
      passenger customer client patient visitor tourist guest caller listener reader viewer user
      player athlete footballer striker goalkeeper midfielder captain swimmer runner cyclist
      champion medallist medalist gymnast boxer skipper trainer referee parent child teenager
      toddler baby kid sibling cousin relative friend partner spouse couple colleague co-worker
      roommate classmate person someone somebody source insider whistleblower translator
      interpreter curator librarian archivist conductor filmmaker producer screenwriter playwright
      photographer dancer model chairperson ceo cfo coo co-author academic hunter gardener ranger
      guide monarch emperor ruler dictator premier statesman incumbent republican democrat liberal
      conservative independent socialist newcomer native immigrant secretary-general undersecretary
      heir moderator questioner interviewer attendee speaker-elect president-elect mayor-elect
      prelate priest vicar deacon missionary chaplain theologian philosopher psychologist
      psychiatrist sociologist anthropologist biologist chemist physicist astronomer geologist
      ecologist climatologist meteorologist astronaut demographer statistician linguist
      grocer hawker tailor cobbler publican skipper lifeguard shopkeeper bricklayer roofer florist
      barber hairdresser vet dentist pharmacist weaver potter brewer distiller rancher shepherd
      beekeeper gardener cleaner caretaker janitor courier postmaster pensioner retiree teenager
      dean precentor organist verger sexton curate churchwarden chorister bellringer prioress
      provost registrar bursar warden rector headmaster headmistress invigilator
      quarterback linebacker pitcher catcher shortstop outfielder winger defender fullback flanker
      hooker wicketkeeper batter bowler all-rounder umpire
      stallholder shopper commuter motorist cabbie trucker crofter busker stargazer
      agent staffer octogenarian cleric patriarch elder chieftain captain right-hander left-hander fly-half`,
  }),
  bodyNouns: words(
    `government ministry department agency office administration council committee commission
     parliament congress senate court tribunal police army navy military company firm group
     organisation organization union party campaign team club league association federation charity
     foundation institute university college school hospital bank newspaper magazine paper
     broadcaster station network channel website outlet publisher daily weekly board bureau authority authorities
     regulator watchdog coalition alliance embassy kremlin palace church site carrier airline operator
     start-up startup manufacturer automaker carmaker drugmaker retailer supermarket chain lender
     insurer brewer brokerage conglomerate giant ngo nonprofit non-profit think-tank trust band
     studio orchestra choir museum library theatre theater zoo aquarium gallery`,
  ),
  genericBodies: words(
    `agency organisation organization company firm group campaign charity newspaper magazine paper
     broadcaster network channel outlet publisher daily weekly club carrier airline operator start-up startup
     manufacturer automaker carmaker drugmaker retailer chain lender insurer brewer brokerage
     nonprofit non-profit studio band`,
  ),
  documentNouns: words(
    `statement statements readout transcript letter letters mail email e-mail emails memo memorandum note
     report reports study paper survey poll press-release release communique communiqué document
     documents filing complaint lawsuit indictment affidavit ruling opinion judgment decision
     verdict order resolution motion bill law legislation treaty agreement contract article column
     editorial op-ed essay book memoir autobiography blog post posts tweet tweets message messages
     text texts caption sign banner placard poster notice plaque inscription headline ad advert
     advertisement commercial leaflet flyer pamphlet brochure manifesto platform petition guide
     guidelines constitution charter declaration proclamation dispatch cable bulletin summary
     translation script lyrics song poem slogan motto label website webpage page video clip
     recording audio voicemail footage review obituary newsletter fax telegram diary standards`,
  ),
  platforms: words(
    "x twitter facebook instagram telegram weibo linkedin tiktok threads bluesky mastodon whatsapp youtube reddit snapchat vkontakte truth",
  ),
  platformLeads: words("on via"),
  documentPrepositions: words("in from citing via quoting"),
  organisationWords: words(
    `guild chamber district uss hms zoo aquarium party university college school institute institution department ministry office bureau agency
     committee commission council court senate congress parliament assembly house association
     federation union league club society foundation trust bank company corporation corp corp. inc
     inc. ltd ltd. llc plc co. group holdings partners times post news journal gazette herald tribune
     press daily magazine review guardian observer mail star globe chronicle radio television tv
     network channel media broadcasting hospital church center centre center. museum theater theatre
     library street avenue road lane square park river lake bay mountain island islands city county state
     states province republic kingdom empire nations north south east west new-york act law plan
     deal treaty agreement amendment constitution accord pact war battle day week prize award cup
     championship olympics games festival conference convention summit forum airport station bridge
     tower hall hotel stadium army navy force forces police guard service services authority board
     administration campaign coalition alliance initiative project program programme fund center
     airlines airways railway railways rail minerals mining energy industries technologies systems
     software pharmaceuticals securities capital insurance mutual logistics shipping foods brewery air
     friends capitol kremlin pentagon rovers wanderers athletic albion mall plaza harbour harbor beach valley hills heights`,
  ),
  placedBodies: words(""),
  nameAdjectives: words(
    `former ex acting interim deputy senior junior chief vice prime foreign defence defense finance
     interior health education justice home trade energy environment culture labor labour
     republican democratic democrat conservative liberal labour independent green gop socialist
     american british english scottish welsh irish french german spanish italian portuguese dutch
     belgian swiss austrian polish czech slovak hungarian romanian bulgarian greek turkish russian
     ukrainian belarusian estonian latvian lithuanian finnish swedish norwegian danish icelandic
     serbian croatian bosnian albanian chinese japanese korean indian pakistani bangladeshi afghan
     iranian iraqi syrian lebanese israeli palestinian jordanian egyptian saudi libyan tunisian
     algerian moroccan sudanese ethiopian kenyan ugandan tanzanian nigerian ghanaian congolese
     rwandan zimbabwean african european asian canadian mexican cuban brazilian argentine chilean
     colombian peruvian venezuelan bolivian australian zealand filipino indonesian malaysian thai
     vietnamese cambodian burmese mongolian kazakh uzbek georgian armenian south north state
     national federal white supreme sunni shiite catholic anglican orthodox muslim christian jewish
     then late u.s. uk us eu un nato nobel oscar attorney press national security campaign
     managing executive creative artistic head lead principal associate assistant regional global`,
  ),
  determiners: words(
    "the a an this that these those some any each every another one no both many several most",
  ),
  articles: words("the a an"),
  articleGenders: new Map(),
  definiteArticles: words("the this that"),
  possessives: words("my your his her its our their whose"),
  prepositions: words(
    `of to in on at by for from with without about against between among during after before since
     until under over through into onto upon within toward towards despite amid via per like unlike
     including regarding concerning behind beside besides beyond near outside inside across along
     around alongside above below beneath underneath opposite atop aboard throughout amongst as than`,
  ),
  auxiliaries: words(
    `is are was were be been being has have had having do does did will would shall should can could
     may might must used 's 'd 'll 've 're went goes gone going on to not n't`,
  ),
  conjunctions: words(
    `neither either and but or nor so yet while when whereas although though because if unless that whether where
     as until before after since once`,
  ),
  relatives: words("who whom whose which that where"),
  adverbs: words(
    `also then later now today yesterday tomorrow earlier recently again once twice first next
     finally only just even still already never always often sometimes repeatedly reportedly
     allegedly famously previously subsequently simply merely quickly soon afterwards afterward
     meanwhile hereafter hereinafter however instead therefore thus further furthermore moreover too as well bluntly
     flatly publicly privately openly immediately initially ultimately eventually usually typically
     apparently clearly specifically additionally similarly there here not all himself herself
     themselves itself both each`,
  ),
  nounsCapitalised: false,
  calendarWords: words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june
     july august september october november december mon. tue. wed. thu. fri. sat. sun. jan. feb.
     mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. christmas easter ramadan thanksgiving
     i i'm i've i'd i'll a.m. p.m. am pm ok ai gdp hiv dna dvd pc tv`,
  ),
  timeNouns: words(
    "week month year day morning afternoon evening night weekend ago tonight midday noon",
  ),
  timeLeads: words("on last this late early in"),
  placeLeads: words("in at near from across through"),
  documentJoiners: words("of by to from for"),
  nameParticles: words(
    "de del della di da dos das do du des la le van von der den ter ten zu zum al el bin binti ibn ben abu y e bint",
  ),
  readingVerbs: words("read reads reading"),
  namingVerbs: words(
    "call calls calling refer refers referring dub dubs dubbing term terms terming nickname nicknames",
  ),
  termCues: words(
    `so-called dubbed nicknamed titled entitled named called termed labelled labeled known
     codenamed code-named christened renamed retitled subtitled headlined captioned inscribed stamped marked lettered billed branded marketed markets pitched aka spelled`,
  ),
  workNouns: words(
    `film movie documentary show series sitcom drama comedy programme program podcast broadcast book
     novel memoir autobiography bestseller story play musical opera song single hit track album
     record ballad anthem hymn painting sculpture exhibition exhibit poem essay column magazine game
     app ad advert commercial episode segment trailer video sketch cartoon comic tour speech lecture
     project initiative hashtag website blog newspaper finale sequel prequel spinoff spin-off remake reboot
     miniseries thriller instalment installment debut collection`,
  ),
  shareNouns: words(
    "percent per-cent cent % respondents majority half third quarter fifth proportion share plurality",
  ),
  pollNouns: words("poll polls survey surveys questionnaire pollster pollsters"),
  signNouns: words(
    `sign banner placard poster t-shirt shirt sweatshirt hoodie jersey mug sticker button badge cap hat
     billboard marquee mural graffiti tattoo plaque flag doormat label headstone gravestone
     tombstone plate tailgate bedsheet sheet cardboard chalkboard blackboard whiteboard board armband vest`,
  ),
  chantVerbs: words("chant chants chanted chanting sing sings sang sung singing"),
  screenWords: words(
    "button buttons menu menus option options tab tabs setting settings icon checkbox key list category column header function command variable parameter field keyword keywords search searches searched query hashtag tap click press select type",
  ),
  wordNouns: words(
    "word words term terms verb verbs noun nouns adjective adjectives phrase phrases expressions nicknames labels slogans greeting expression proverb name nickname label slogan motto title moniker acronym sobriquet",
  ),
  commonWords: englishCommonWords,
  ownEndings:
    "(?:ing|ings|ed|tions?|ness|ly|ful|less|able|ible|ments?|ous|ward|wards|ship|hood|ers|ism|ists?)$",
  turnLabels: table({ question: "q question", answer: "a answer" }),
  ownWords: words("i me my mine we us our ours you your yours"),
  grammar: {
    of: words("of"),
    by: words("by from"),
    and: words("and"),
    deed: words("for of"),
    as: words("as"),
    like: words("like as"),
    to: words(""),
    nounFirst: false,
    that: words("that"),
    how: words("how what"),
    infinitive: words("to"),
    modal: words("will would can could may might shall should must"),
    the: words("the"),
    indefinite: words("a an"),
    obliqueArticles: new Set(),
    demonstratives: words("this that these those so"),
    pointing: words(""),
    somebody: words("someone somebody"),
    thingRelatives: words("which where"),
    anyRelatives: new Set(),
    meaning: words("means meaning translates translated"),
    report: words("report reports reported reporting"),
    participle: /[a-z]{3}ing$/u,
    past: /[a-z]{2}ed$/u,
    passive: /(?:ed|en|ld)$/u,
    bareParticiple: NEVER,
    infinitiveForm: NEVER,
    adverb: /^(?!(?:family|assembly|monthly|quarterly|weekly)$)[a-z-]*[a-z]{3}ly$/u,
    adjective: /(?:[a-z]{3}ed|[ai]ble|ous|ful|less)$/u,
    oblique: NEVER,
    demonym:
      /(?:wo)?man$|^(?:croat|serb|slovene|dane|swede|finn|pole|turk|scot|spaniard|briton|brit|czech|slovak|greek|swiss|aussie|kiwi|filipina|texan|londoner)$/u,
    negated: /n't$/u,
    age: /-year-old$/u,
    people: /(?:men|people|children|ers|ors|ists|ents|ants)$/u,
    parent: /^((?:grand)?(?:mother|father|parent|mum|mom|dad))-of-\p{L}+$/u,
    parentOf:
      /(?:mother|father|parent|mum|mom|dad) of (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/u,
    agent: /[a-z]{3}(?:er|or|ist|ian|eer)$/u,
    clitics: words(""),
    reflexives: words(""),
    attributesWithin: false,
    dialogueDash: false,
    subjectMayWait: false,
    subjectMayDrop: false,
  },
  translation: englishTranslation,
};
