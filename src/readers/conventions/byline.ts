/** The words that open a byline, by language: "By", "Interview by", "Propos recueillis par". */
const openings =
  /^(?:(?:interview|words|text|report|reporting|propos recueillis|entrevista|texto)\s+)?(?:by|von|par|por)\s+/i;
const particle =
  /^(?:de|da|di|do|dos|das|del|della|van|von|der|den|ter|la|le|du|des|bin|bint|al|el|ibn|y|e|af|av|zu|ap|ó|ní)$/i;
const capitalised = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u;

/** Words of a job or a desk: what holds one is no name. */
const office =
  /(?<!\p{L})(?:correspondent|editor|reporter|writer|columnist|critic|analyst|producer|photographer|contributor|staff|bureau|chief|agency|agencies|news|newsroom|service|press|team|desk|media|wire|times|post|ledger|gazette|herald|journal|redaktion|rédaction|redacción|reuters|ap|afp|dpa|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/iu;

/** Whether a line is one that names the writers: "By Mara Lindqvist and Jon Lund in Port Ellis". */
export function isByline(text: string): boolean {
  if (text.length > 160 || !openings.test(text) || /[!?:;]$|[^.]{3}\.$/.test(text)) return false;
  const names = segmentsOf(text);
  return names.length > 0 && names.every((name) => isName(name) || isOffice(name));
}

/** The names in a byline, one each; what is a job, a place or an agency is none. */
export function namesOf(byline: string): string[] {
  return segmentsOf(byline).filter((name) => isName(name) && !office.test(name));
}

/** "Mara Lindqvist", "Jon Lund" of "By Mara Lindqvist and Jon Lund in Port Ellis | Harbour News". */
function segmentsOf(text: string): string[] {
  const people = text
    .replace(openings, "")
    .replace(/\s*\([^)]*\)/g, "")
    .split(/\s+[|–—-]\s+|,?\s+(?:in|for|at|from|en|à|aus)\s+(?=\p{Lu})/u, 1)[0];
  return (people ?? "")
    .split(/\s*(?:,|;|&|(?<=\s)(?:and|AND|und|UND|et|ET|y|with|WITH)(?=\s))\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Whether it is a job, a desk or an agency: "Harbour News staff", "our own correspondent". */
export function isOffice(text: string): boolean {
  return office.test(text) && text.split(/\s+/).length <= 5;
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 7 || !words.some((word) => capitalised.test(word) && word.length > 1)) {
    return false;
  }
  return words.every((word) => capitalised.test(word) || particle.test(word));
}
