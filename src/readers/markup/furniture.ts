import { attribute, find, type MarkupElement, named, namesOf, plainText } from "./tree.ts";

/**
 * Where a text comes from: from a `page`, where a publisher's machinery stands among the paragraphs,
 * or as `copy`, where the author has written all there is.
 */
export type Origin = "page" | "copy";

/** Why an element is no text of the article, as the receipt tells it; null where it may be. */
export function furnitureOf(element: MarkupElement, origin: Origin): string | null {
  const why = byElement(element);
  if (why !== null) return why;
  const embedded = /^(?:blockquote|div|figure|section)$/.test(element.name) && byEmbed(element);
  if (embedded) return embedded;
  if (origin === "copy") return null;
  return byRole(element) ?? byName(element) ?? byText(element);
}

const elements: Readonly<Record<string, string>> = {
  script: "script",
  video: "video",
  audio: "audio player",
  form: "form",
  button: "button",
  input: "form",
  select: "form",
  textarea: "form",
  nav: "navigation",
  dialog: "dialog",
  del: "struck out",
  s: "struck out",
  strike: "struck out",
  rt: "reading aid",
  rp: "reading aid",
};

function byElement(element: MarkupElement): string | null {
  const { name } = element;
  // ASP.NET wraps whole pages in a form.
  if (name === "form" && element.weight > 600) return null;
  const known = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (known !== undefined) return known;
  if (name.startsWith("amp-") && name !== "amp-img") return ampElement(name);
  return isHidden(element) ? "hidden on the page" : null;
}

function ampElement(name: string): string | null {
  if (/^amp-(?:ad|embed|sticky-ad|auto-ads)$/.test(name)) return "advertisement";
  if (/^amp-(?:twitter|instagram|facebook|tiktok|reddit|pinterest)/.test(name)) {
    return "embedded post";
  }
  if (/^amp-(?:sidebar|social-share|analytics|pixel|consent|user-notification)$/.test(name)) {
    return "page furniture";
  }
  return /^amp-(?:video|youtube|brightcove|jwplayer|audio|iframe|dailymotion|vimeo)/.test(name)
    ? "video"
    : null;
}

function isHidden(element: MarkupElement): boolean {
  const { attributes } = element;
  if (attributes.size === 0) return false;
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  const style = attributes.get("style");
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Posts of other sites, quoted with their machinery. */
function byEmbed(element: MarkupElement): string | null {
  const names = attribute(element, "class");
  if (
    /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|reddit-(?:embed|card)\S*|bluesky-embed|mastodon-embed|telegram-post|imgur-embed-pub|text-post-media|wp-block-embed|wp-embedded-content|embedly-card|flourish-embed|spotify-embed)(?=\s|$)/i.test(
      names,
    )
  ) {
    return "embedded post";
  }
  return null;
}

const roles: Readonly<Record<string, string>> = {
  navigation: "navigation",
  search: "form",
  form: "form",
  dialog: "dialog",
  alertdialog: "dialog",
  banner: "page furniture",
  contentinfo: "page furniture",
  complementary: "sidebar",
  toolbar: "page furniture",
  menu: "navigation",
  menubar: "navigation",
};

function byRole(element: MarkupElement): string | null {
  const role = attribute(element, "role");
  if (!Object.hasOwn(roles, role) || isLarge(element)) return null;
  return roles[role] ?? null;
}

/** More text than a piece of furniture has: the article may stand in it. */
function isLarge(element: MarkupElement): boolean {
  return element.weight - element.linkWeight > 1500;
}

/** What the names of classes and ids tell, as parts of names between hyphens, underscores and capitals. */
const names: readonly (readonly [why: string, pattern: RegExp])[] = [
  [
    "advertisement",
    /^(?:ads?|advert\w*|adsbygoogle|adslot|adunit|adbox|adblock|adcontainer|dfp|gpt|sponsor(?:ed)?|taboola|outbrain|teads|plista|anzeige\w*|werbung|publicidad|publicite|pubblicita|publicidade|reklama?|reklam|affiliate|buybox|commerce|promobox)$/,
  ],
  [
    "share bar",
    /^(?:shar(?:e|es|ing)|sharebar|sharedaddy|sharethis|addthis|addtoany|teilen|compartir|partage|social|socials|socialbar|jp-sharing)$/,
  ],
  [
    "related links",
    /^(?:related\w*|recommend\w*|readmore|alsoread|readalso|seealso|morestories|mostread|popular|trending|teasers?|teaserlist|onward|onwards|suggested|suggestions|backlinks|recirc\w*|recirculation|crosslinks?|inlinerelated|zergnet|yarpp|jp-relatedposts)$/,
  ],
  [
    "newsletter form",
    /^(?:newsletters?|subscri(?:be|ption|ptions)|signup|paywall|regwall|piano|optin|mailchimp|donat(?:e|ion|ions)|membership|registration)$/,
  ],
  ["comments", /^(?:comments?|commentlist|disqus\w*|respond|replies|kommentare)$/],
  [
    "author card",
    /^(?:authorbio|authorcard|authorbox|aboutauthor|bio|biography|authorinfo|postauthor)$/,
  ],
  [
    "player",
    /^(?:player|audioplayer|videoplayer|jwplayer|vjs|listen|tts|readspeaker|playlist|beyondwords|podcastplayer)$/,
  ],
  [
    "page furniture",
    /^(?:breadcrumbs?|pagination|pager|toolbar|tools|tags?|taglist|tagcloud|topics?|keywords|rating|ratings|cookies?|consent|gdpr|modal|popup|overlay|toc|poll|quiz|survey|skip|skiplink|print|printonly|noprint|feedback|trust|trustmark|followus|follow|appstore|login|disclaimer|copyright|timestamp|dateline-time|readingtime|views|viewcount|metadata)$/,
  ],
  [
    "hidden on the page",
    /^(?:sr-only|visually-?hidden|visuallyhidden|screen-reader-text|screenreader|offscreen|u-hidden|is-hidden|hidden|hide|offscreentext)$/,
  ],
];

/** Pairs of parts that mean together what neither means alone: `author-bio`, `read-more`. */
const pairs: Readonly<Record<string, string>> = {
  "author bio": "author card",
  "author card": "author card",
  "author box": "author card",
  "author info": "author card",
  "author profile": "author card",
  "author about": "author card",
  "about author": "author card",
  "about the": "author card",
  "read more": "related links",
  "read also": "related links",
  "also read": "related links",
  "read next": "related links",
  "see also": "related links",
  "most read": "related links",
  "more on": "related links",
  "more from": "related links",
  "more stories": "related links",
  "lire aussi": "related links",
  "leer mas": "related links",
  "lea tambien": "related links",
  "leia mais": "related links",
  "leia tambem": "related links",
  "leggi anche": "related links",
  "lees ook": "related links",
  "les ogsa": "related links",
  "link list": "related links",
  "sign up": "newsletter form",
  "email capture": "newsletter form",
  "call to": "newsletter form",
  "sr only": "hidden on the page",
  "visually hidden": "hidden on the page",
  "screen reader": "hidden on the page",
  "video player": "player",
  "audio player": "player",
};

/** Parts that say what an article holds of these things, and not that this is one of them. */
const describes =
  /^(?:has|with|without|no|is|not|enabled|article|story|post|body|content|main|page|wrapper)$/;

function byName(element: MarkupElement): string | null {
  if (element.attributes.size === 0 || /^(?:html|body|main|article|#root)$/.test(element.name)) {
    return null;
  }
  const written = namesOf(element);
  if (written.trim() === "" || written.length > 2000 || isLarge(element)) return null;
  for (const name of written.split(/\s+/)) {
    const why = meaningOf(name);
    if (why !== null) return why;
  }
  return null;
}

function meaningOf(name: string): string | null {
  const whole = name.toLowerCase();
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[-_:/.]+/)
    .filter((part) => part !== "");
  if (parts.length === 0 || parts.some((part) => /^(?:has|with|without|no|enabled)$/.test(part))) {
    return null;
  }
  for (let index = 0; index + 1 < parts.length; index++) {
    const pair = `${parts[index]} ${parts[index + 1]}`;
    if (Object.hasOwn(pairs, pair)) return pairs[pair] ?? null;
  }
  const [last = ""] = parts.slice(-1);
  for (const [why, pattern] of names) {
    if (pattern.test(whole)) return why;
    if (why === "hidden on the page" || (describes.test(last) && parts.length > 1)) continue;
    if (parts.some((part) => pattern.test(part))) return why;
  }
  return null;
}

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
const longestPhrase = 220;

function byText(element: MarkupElement): string | null {
  const { name, weight, linkWeight } = element;
  if (weight === 0) return null;
  if (isListOfLinks(element)) return "related links";
  const isLine = /^(?:p|div|h[2-6]|aside|section|small|center|td)$/.test(name);
  const isLoose = name === "span" && element.parent?.name !== "p";
  if (weight > longestPhrase || !(isLine || isLoose)) return null;
  const said = phraseIn(plainText(element), linkWeight > 0);
  if (said !== null) return said;
  // A line that is a link and nothing else leads away from the article.
  const isOnlyLink = isLine && linkWeight >= weight * 0.9 && weight > 8;
  return isOnlyLink && !find(element, named("img", "li", "amp-img", "picture"))
    ? "related link"
    : null;
}

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

function isListOfLinks(element: MarkupElement): boolean {
  const { name, weight, linkWeight, children } = element;
  if (name !== "ul" && name !== "ol") return false;
  const items = children.filter((child) => child.type === "element").length;
  return linkWeight >= weight * 0.8 && items > 0 && weight / items < 150;
}
