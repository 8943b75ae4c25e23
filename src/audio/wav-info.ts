import { concatenate } from "./bytes.ts";
import { plain, type Tags } from "./tags.ts";

/** The tags of a WAV file: a LIST chunk of the type INFO, in UTF-8, as editors read it today. */
export function infoChunk(tags: Tags): Uint8Array {
  const fields: (readonly [string, string | null])[] = [
    ["INAM", tags.title],
    ["IART", tags.artists.join(", ")],
    ["IPUB", tags.publisher],
    ["ICRD", tags.published],
    ["ICOP", tags.copyright],
    ["ISRC", tags.source],
    ["ILNG", tags.language],
    ["IGNR", "Speech"],
    ["ICMT", tags.comment],
  ];
  const inside = fields.flatMap(([name, value]) => {
    const text = plain(value ?? "");
    return text === "" ? [] : [chunk(name, new TextEncoder().encode(`${text}\0`))];
  });
  return chunk("LIST", concatenate([new TextEncoder().encode("INFO"), ...inside]));
}

/** Its name, its length, what it holds; a byte of nothing where that is odd. */
function chunk(name: string, bytes: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length, true);
  const fill = new Uint8Array(bytes.length % 2);
  return concatenate([new TextEncoder().encode(name), length, bytes, fill]);
}
