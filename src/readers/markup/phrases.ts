/** Lines that pages put between paragraphs, by language. Whole short blocks alone are looked at. */
const phrases: readonly (readonly [why: string, pattern: RegExp])[] = [
  [
    "advertisement",
    /^(?:advertisement|advertising|advertorial|sponsored(?: content)?|ad|promoted|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|reklama|reklam|реклама|広告|广告|廣告|광고|إعلان|פרסומת)(?: ?[:.])?$/i,
  ],
  [
    "related link",
    /^(?:(?:read|see|watch|listen|hear) (?:more|also|next|now)|also read|read ?: |watch ?: |related ?(?:articles?|stories|story|content|topics?)?:|recommended|more (?:on this|from|stories)|most (?:read|popular)|don[’']t miss|lire (?:aussi|également)|à lire|(?:lesen|lies) sie auch|mehr zum thema|auch interessant|das könnte sie|lea? también|leer? más|te puede interesar|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|läs (?:också|mer|även)|les (?:også|mer)|læs også|lue myös|czytaj (?:też|także|również|więcej)|zobacz (?:też|także)|čtěte také|olvassa el|citește și|читайте (?:также|ещё|еще|також)|смотрите также|също|διαβάστε (?:επίσης|ακόμα)|ayrıca|okumak için|اقرأ (?:أيضا|أيضًا|ايضا)|קראו גם|यह भी पढ़ें|ये भी पढ़ें|関連記事|あわせて読みたい|相关阅读|延伸阅读|相關新聞|延伸閱讀|관련기사|관련 기사|baca juga|simak juga|xem thêm|อ่านเพิ่มเติม)/iu,
  ],
  [
    "newsletter form",
    /^(?:(?:sign|signing) up (?:for|to|here|now)|subscribe (?:to|now|for|here)|get (?:our|the|more|unlimited|breaking|daily)\b.{0,60}(?:newsletter|inbox|app|email)|join (?:our|the).{0,40}(?:newsletter|whatsapp|telegram|channel)|enter your email|your email address|thank you for (?:subscribing|signing)|abonnez-vous|inscrivez-vous|(?:jetzt )?(?:abonnieren|newsletter)|melden sie sich|suscríbe|suscribirse|regístrate|assine|inscreva-se|iscriviti|abbonati|schrijf je in|meld je aan|подпис(?:ывайтесь|аться|атися)|subskrybuj|zapisz się)/iu,
  ],
  [
    "share bar",
    /^(?:share(?: (?:this|on|via|the|article|story|full).{0,40})?|follow (?:us|@?\w+) on\b.{0,80}|tweet|copy link|link copied|email this.{0,20}|print(?: this.{0,20})?|save(?: article| for later)?|partager.{0,40}|teilen.{0,30}|compartir.{0,30}|compartilh\w+.{0,30}|condividi.{0,30}|deel dit.{0,30}|поделиться.{0,30}|paylaş|分享.{0,20}|シェア.{0,20}|공유.{0,10})$/iu,
  ],
  [
    "player",
    /^(?:listen to (?:this|the) (?:article|story).{0,60}|listen(?: now)?|play(?: video| audio)?|pause|mute|unmute|watch live|loading\.{0,3}…?|\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d|this (?:article|audio) is (?:read|voiced).{0,60}|artikel anhören.{0,30}|écouter.{0,40}|escuchar.{0,40}|ouvir.{0,40}|ascolta.{0,40}|прослушать.{0,30}|video player is loading.*|this is a modal window\.?|your browser does not support.*|please enable javascript.*)$/iu,
  ],
  [
    "page furniture",
    /^(?:\d+ (?:min(?:ute)?s?) read|reading time.{0,30}|skip (?:to|past|advert|newsletter).{0,60}|back to top|load more|show more|view comments|\d+ comments?|comments?|leave a (?:comment|reply)|(?:all rights reserved|©|\(c\)|copyright ©).{0,120}|report a typo.{0,60}|the post .{1,200} (?:appeared first on|first appeared on) .{1,100}|continue reading.{0,40}|table of contents|tags?:.{0,150}|topics?:.{0,150}|filed under.{0,120}|lesezeit.{0,30}|temps de lecture.{0,30}|tiempo de lectura.{0,30})$/iu,
  ],
];

/** Longest line that a phrase can make furniture, in characters. */
export const longestPhrase = 220;

/** Why a line by itself is what pages put between paragraphs; null where it may tell the story. */
export function phraseIn(line: string, hasLink: boolean): string | null {
  if (line.length > longestPhrase) return null;
  const words = line.replace(/^[\s[【［「(（»›▶►→•*|]+/u, "");
  // "Read more" introduces a link or is one; a sentence may begin with the same words.
  const isBesideLink = hasLink || words.length < 40;
  for (const [why, pattern] of phrases) {
    const said = pattern.exec(words)?.[0];
    if (said === undefined) continue;
    const introduces = /^\s*[:：]/.test(words.slice(said.length));
    if (why !== "related link" || isBesideLink || introduces) return why;
  }
  return null;
}
