/** What a name says that an element is. */
export interface Meaning {
  readonly why: string;
  /** Whether it is something that leads elsewhere, so that there must be a link in it. */
  readonly leadsOn: boolean;
}

/**
 * What the names of classes and ids tell, as parts of names between hyphens, underscores and capitals; those
 * of what leads elsewhere first say so.
 */
const names: readonly (readonly [why: string, pattern: RegExp, leadsOn?: "leads on"])[] = [
  [
    "advertisement",
    /^(?:ads?|advert\w*|adsbygoogle|adslot|adunit|adbox|adblock|adcontainer|dfp|gpt|sponsor(?:ed)?|taboola|outbrain|teads|plista|anzeige\w*|werbung|publicidad|publicite|pubblicita|publicidade|reklama?|reklam|affiliate|buybox|commerce|promobox|arcad|banner|ad\d+|inarticlead)$/,
  ],
  [
    "share bar",
    /^(?:shar(?:e|es|ing)|sharebar|sharedaddy|sharethis|addthis|addtoany|teilen|compartir|partage|social|socials|socialbar|jp-sharing|sns|sharelinks?|sharebuttons?|compartilh\w+|condividi|sharetools|socialmedia)$/,
  ],
  [
    "related links",
    /^(?:related\w*|recommend\w*|readmore|alsoread|readalso|seealso|morestories|mostread|popular|trending|teasers?|teaserlist|onward|onwards|suggested|suggestions|backlinks|recirc\w*|recirculation|crosslinks?|inlinerelated|zergnet|yarpp|jp-relatedposts|relate|kanren|tinlienquan\w*|mostviewed|richlink|readnext|podcasts?|morelinks|infobox-links|saiba|relacionad\w+|correlati|verwandt\w*|catcher)$/,
    "leads on",
  ],
  [
    "newsletter form",
    /^(?:newsletters?|subscri(?:be|ption|ptions)|signup|paywall|regwall|piano|optin|mailchimp|donat(?:e|ion|ions)|membership|registration|nieuwsbrief|nyhetsbrev|nyhedsbrev|hirlevel|uutiskirje|infolettre|uploader|abo|abone|aboshop|inread|epic|whatsapp|telegram|followgoogle|abonnement|metered|gate)$/,
  ],
  [
    "comments",
    /^(?:comments?(?:-(?:page|section|area|list))?|commentlist|disqus\w*|respond|replies|kommentare|commenti|comentarios|commentaires|talkbacks?|diskuse|diskussion|discussion|yorumlar|komentari?|reader-comments|reactions?|responses)$/,
  ],
  [
    "author card",
    /^(?:authorbio|authorcard|authorbox|aboutauthor|bio|biography|authorinfo|postauthor|person|persons|reporterbox|journalistbox|profilebox|biografia|aboutwriter)$/,
  ],
  [
    "player",
    /^(?:player|audioplayer|videoplayer|jwplayer|vjs|listen|tts|readspeaker|playlist|beyondwords|podcastplayer|mediaplayer|texttospeech|tts-player|audio-?player|vjs-\w+|storyaudio|readaloud)$/,
  ],
  [
    "page furniture",
    /^(?:breadcrumbs?|pagination|pager|paging|paginator|tags?|taglist|tagcloud|tagsarea|tagbox|hashtags?|topics?|keywords|toc|etiket(?:ler)?|etiquetas|stitky|schlagwort\w*)$/,
    "leads on",
  ],
  [
    "page furniture",
    /^(?:toolbar|tools|rating|ratings|cookies?|consent|gdpr|modal|popup|overlay|poll|quiz|survey|skip|skiplink|printonly|noprint|feedback|trust|trustmark|followus|follow|appstore|login|disclaimer|copyright|timestamp|dateline-time|readingtime|views|viewcount|metadata|qrcode|fault|util|utils|postviews|sidebar|correction-link|dataconsent|submeta)$/,
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
  "reporter box": "author card",
  "journalist card": "author card",
  "key events": "page furniture",
  "recommended card": "related links",
  "show author": "author card",
  "author about": "author card",
  "about author": "author card",
  "about the": "author card",
  "read more": "related links",
  "read also": "related links",
  "also read": "related links",
  "read next": "related links",
  "see also": "related links",
  "most read": "related links",
  "promo article": "related links",
  "article promo": "related links",
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

/** What the name of a class or an id says that an element is; null where it may be the article. */
export function meaningOf(name: string): Meaning | null {
  // "print:p-6" is how an element looks in some state, and not what it is.
  if (name.includes(":")) return null;
  const whole = name.toLowerCase();
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[-_/.]+/)
    .filter((part) => part !== "");
  if (parts.length === 0 || parts.some((part) => negations.test(part))) return null;
  for (let index = 0; index + 1 < parts.length; index++) {
    const pair = `${parts[index]} ${parts[index + 1]}`;
    const why = Object.hasOwn(pairs, pair) ? pairs[pair] : undefined;
    if (why !== undefined) return { why, leadsOn: why === "related links" };
  }
  const [last = ""] = parts.slice(-1);
  if (last === "print") return { why: "page furniture", leadsOn: false };
  for (const [why, pattern, leadsOn] of names) {
    const meaning = { why, leadsOn: leadsOn !== undefined };
    if (pattern.test(whole)) return meaning;
    if (why === "hidden on the page" || (describes.test(last) && parts.length > 1)) continue;
    if (parts.some((part) => pattern.test(part))) return meaning;
  }
  return null;
}

/** Parts that say what an element holds of these things or lacks. */
const negations = /^(?:has|with|without|no|non|enabled)$/;
