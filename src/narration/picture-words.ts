/** "mill-3.jpg", "Mill at dawn.svg", "DSC_0412", "nov15-12-169799513", "old-mill-wheel". */
const fileName =
  /\.(?:avif|gif|heic|jpe?g|png|svg|webp)$|^[\w%.-]*(?:\d{4}|%2)[\w%.-]*$|^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)+$/iu;

/** What a template puts where nobody has written anything. */
const placeholder =
  /^(?:images?|photos?|pictures?|featured image|thumbnails?|preload|placeholder|default|logo|banner|hero|foto|bild|titelbild|symbolbild|imagen|portada)\s*\d*$/i;

/** "Image: the mill": that it is a picture is said anyway. */
const announced = /^(?:image|photo|picture|foto|bild|imagen)\s*:\s*/i;

/** Of so many of the fewer words a caption tells what the alternative text tells. */
const sameWords = 0.7;

/**
 * What to say of a picture: its alternative text without markup, unless the caption says the same, or it
 * tells nothing: it was `told` before, as the headline or of another picture, or it is the name of a file.
 * `told` holds {@link wordsAlone}.
 */
export function shownBy(alt: string, caption: string, told: ReadonlySet<string>): string | null {
  const shown = alt
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(announced, "");
  if (shown === "" || fileName.test(shown) || placeholder.test(shown)) return null;
  return told.has(wordsAlone(shown)) || isToldBy(caption, shown) ? null : shown;
}

/** The words of a text for comparing: in small letters, without marks. */
export function wordsAlone(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function isToldBy(caption: string, shown: string): boolean {
  const [one, other] = [caption, shown].map((text) => new Set(wordsAlone(text).split(" ")));
  if (caption.trim() === "" || one === undefined || other === undefined) return false;
  const common = [...other].filter((word) => one.has(word)).length;
  return common >= sameWords * Math.min(one.size, other.size);
}
