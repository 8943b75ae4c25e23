/** Set in capitals before a dash, and no places. */
const labels =
  /^(?:BREAKING|EXCLUSIVE|UPDATED?|ANALYSIS|OPINION|COMMENT|WATCH|LIVE|READ|VIDEO|PHOTOS?|NOTE|WARNING)\b/;
/** The dash between a dateline and its paragraph. A hyphen inside a name has no blank before it. */
const dash = /\s*(?:[—–―]|--|\s-)(?=\s|$)/;
const agency = /\s*\(\p{L}[^()]{1,40}\)$/u;
/** After a name in small letters any other word may be a party or a role: "Ana Lund (Labour) – …" */
const knownAgency =
  /\((?:Reuters|AP|AFP|dpa|DPA|UPI|PA|CP|ANSA|EFE|APA|sda|SDA|KNA|epd|Xinhua|TASS|Kyodo|Yonhap|NTB|TT|Ritzau|PTI)(?:\/\w+)?\)/;
/** ", March 14", ", 14. März 2026" */
const date = /,\s*(?:\p{Lu}\p{L}{2,9}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?)(?:,? \d{4})?$/u;
/** Longest dateline, in code units. */
const longest = 120;

/**
 * Code units of the dateline that a paragraph begins with, its dash included ("PORT ELLIS, March 14
 * (Harbour News) —"); 0 where it begins with none. A place in capitals needs a date, an agency or a
 * sentence behind the dash; a place in small letters needs an agency of name.
 */
export function datelineLength(paragraph: string): number {
  const found = dash.exec(paragraph.slice(0, longest));
  if (found === null || !/^\p{Lu}/u.test(paragraph)) return 0;
  const length = found.index + found[0].length;
  const { places, dated, signed } = partsOf(paragraph.slice(0, found.index));
  if (!isPlace(places)) return 0;
  if (!isInCapitals(places)) return knownAgency.test(paragraph.slice(0, length)) ? length : 0;
  if (signed || dated) return length;
  const opens = /^\s+[\p{Lu}“"‘'«]|^\s*$/u.test(paragraph.slice(length, length + 4));
  return opens && !labels.test(paragraph) ? length : 0;
}

/** Whether a line is a dateline and nothing else. */
export function isDateline(line: string): boolean {
  if (line.length > longest) return false;
  if (datelineLength(line) === line.length) return true;
  const { places, dated, signed } = partsOf(line);
  return (dated || signed) && isPlace(places) && isInCapitals(places);
}

/** Whether a line is a place with its country or region and nothing else: "ULVIK, Norway". */
export function isPlaceLine(line: string): boolean {
  if (line.length > longest || /[.!?:;]$/.test(line)) return false;
  const places = line.split(/,\s*/);
  return places.length > 1 && isPlace(places) && isInCapitals(places) && /\p{Ll}/u.test(line);
}

interface Parts {
  /** "WASHINGTON", "D.C." */
  readonly places: readonly string[];
  readonly dated: boolean;
  readonly signed: boolean;
}

/** Date and agency stand behind the place in either order. */
function partsOf(text: string): Parts {
  const [undated, unsigned] = [withoutDate(text), withoutAgency(text)];
  return {
    places: withoutDate(withoutAgency(undated)).split(/,\s*/),
    dated: undated !== text || withoutDate(unsigned) !== unsigned,
    signed: unsigned !== text || withoutAgency(undated) !== undated,
  };
}

/** Most lines hold no digit, and the pattern is long. */
function withoutDate(text: string): string {
  return /\d/.test(text) ? text.replace(date, "") : text;
}

function withoutAgency(text: string): string {
  return text.endsWith(")") ? text.replace(agency, "") : text;
}

/** A city and at most two regions, of a few words each that begin as names do. */
function isPlace(places: readonly string[]): boolean {
  if (places.length > 3) return false;
  return places.every((place) => {
    const words = place.split(/[ /-]/);
    return (
      words.length <= 6 &&
      words.every((word) => /^(?:\p{Lu}|d[aeiou]s?$|l[ae]s?$|am$|an$|upon$|on$)/u.test(word))
    );
  });
}

/** The city, that is: "KYIV, Ukraine". */
function isInCapitals([city = ""]: readonly string[]): boolean {
  return /^\p{Lu}{2}/u.test(city.replace(/[.’']/g, "")) && !/\p{Ll}/u.test(city);
}
