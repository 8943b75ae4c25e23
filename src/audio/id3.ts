import type { Chapter } from "./chapters.ts";
import { type Cover, plain, type Tags } from "./tags.ts";

/** A table of contents counts its entries in one byte. */
const mostChapters = 255;

/** Tags as ID3v2.3, the version that players read; chapters by its addendum (CHAP, CTOC). */
export async function id3Tag(tags: Tags): Promise<Uint8Array> {
  const { default: id3 } = await import("node-id3");
  const language = iso639(tags.language);
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(tags.published ?? "")?.slice(1) ?? [];
  const chapters = tags.chapters.slice(0, mostChapters);
  const text = (name: string, value: string | null | undefined) =>
    value === null || value === undefined || plain(value) === "" ? {} : { [name]: plain(value) };
  return id3.create({
    title: plain(tags.title),
    ...text("artist", tags.artists.join("/")),
    ...text("publisher", tags.publisher),
    ...text("copyright", tags.copyright),
    ...text("year", year),
    ...text("date", day && month && day + month),
    ...text("language", language),
    ...text("audioSourceUrl", tags.source),
    genre: "Speech",
    comment: { language: language ?? "und", text: plain(tags.comment) },
    ...(tags.cover !== null && { image: picture(tags.cover) }),
    ...(chapters.length > 0 && {
      chapter: chapters.map(chapterFrame),
      tableOfContents: [contents(chapters)],
    }),
  });
}

function picture({ mediaType, bytes }: Cover) {
  const frontCover = 3;
  return {
    mime: mediaType,
    type: { id: frontCover },
    description: "",
    imageBuffer: Buffer.from(bytes),
  };
}

function chapterFrame({ title, startMs, endMs }: Chapter, index: number) {
  return {
    elementID: `chapter${index + 1}`,
    startTimeMs: Math.round(startMs),
    endTimeMs: Math.max(1, Math.round(endMs)),
    tags: { title: plain(title) },
  };
}

function contents(chapters: readonly Chapter[]) {
  return {
    elementID: "contents",
    isOrdered: true,
    elements: chapters.map((_, index) => `chapter${index + 1}`),
  };
}

/** Three letters for the languages that news is written in; null for others, so nothing false is said. */
export function iso639(tag: string): string | null {
  const [language = ""] = tag.toLowerCase().split("-");
  return language.length === 3 ? language : (threeLetters.get(language) ?? null);
}

/** ISO 639-1 to ISO 639-2/T. */
const threeLetters: ReadonlyMap<string, string> = new Map(
  (
    "af:afr am:amh ar:ara as:asm az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces cy:cym da:dan de:deu " +
    "el:ell en:eng eo:epo es:spa et:est eu:eus fa:fas fi:fin fo:fao fr:fra ga:gle gd:gla gl:glg gu:guj " +
    "ha:hau he:heb hi:hin hr:hrv ht:hat hu:hun hy:hye id:ind ig:ibo is:isl it:ita ja:jpn ka:kat kk:kaz " +
    "kl:kal km:khm kn:kan ko:kor ku:kur ky:kir la:lat lb:ltz lo:lao lt:lit lv:lav mg:mlg mi:mri mk:mkd " +
    "ml:mal mn:mon mr:mar ms:msa mt:mlt my:mya nb:nob ne:nep nl:nld nn:nno no:nor om:orm or:ori pa:pan " +
    "pl:pol ps:pus pt:por ro:ron ru:rus rw:kin sd:snd si:sin sk:slk sl:slv so:som sq:sqi sr:srp sv:swe " +
    "sw:swa ta:tam te:tel tg:tgk th:tha ti:tir tk:tuk tl:tgl tr:tur ug:uig uk:ukr ur:urd uz:uzb vi:vie " +
    "xh:xho yi:yid yo:yor zh:zho zu:zul"
  )
    .split(" ")
    .map((pair) => {
      const [two = "", three = ""] = pair.split(":");
      return [two, three];
    }),
);
