/** A credit is a few words: "Photo: Ada Lund/Harbour News". */
const mostWords = 12;

const opens =
  /^\(?(?:©|(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|credits?|courtesy of|source|fotos?|bild(?:er)?|bildquelle|zeichnung(?:en)?|grafik|quelle|crédits?|photographies?|fotografías?|créditos?|imagen)(?: credit| by| courtesy of)?(?:\s*[:©]| (?=©)))/i;

/** Where pictures come from, behind a stroke or at the end of a few words. */
const agencies =
  /(?:\/|\||\bvia\b|\bthrough\b|©)\s*(?:AP|AFP|EPA|PA|AAP|dpa|Reuters|Getty(?: Images)?|Shutterstock|iStock|Alamy|Pixabay|Unsplash|Flickr|Instagram|Twitter|Facebook|Corbis|Bloomberg|Wikimedia(?: Commons)?)\.?\)?$/;

/** Whether a caption says nothing but where the picture is from. */
export function isCredit(caption: string): boolean {
  const text = caption.trim();
  const words = text.split(/\s+/).length;
  if (text === "" || words > mostWords) return false;
  return (opens.test(text) && !/[.!?] \S/.test(text)) || (words <= 8 && agencies.test(text));
}
