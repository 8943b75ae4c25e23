import { concatenate } from "./bytes.ts";

/** What goes into an Ogg stream. */
export interface Packet {
  readonly bytes: Uint8Array;
  /** Where the sound has come to at its end, in the codec's own count. */
  readonly granule: number;
}

const headerLength = 27;

/** A page counts its segments in one byte; a packet is cut into segments of 255 bytes. */
const mostSegments = 255;
const segmentLength = 255;

/** Packets that share a page: a second of Opus, so that players need not read far to seek. */
const packetsPerPage = 50;

/**
 * One logical stream in Ogg pages (RFC 3533). The first two packets are the codec's headers, each on
 * pages of its own (RFC 7845, section 3); the last page is marked as the end.
 */
export function oggStream(serial: number, packets: readonly Packet[]): Uint8Array {
  const pages = pagesOf(packets);
  return concatenate(
    pages.map((page, index) =>
      pageBytes(page, { serial, index, isLast: index === pages.length - 1 }),
    ),
  );
}

interface Page {
  readonly segments: readonly Uint8Array[];
  /** Of the last packet that ends here; null where none does. */
  readonly granule: number | null;
  /** Its first segment goes on with the packet of the page before. */
  readonly isContinued: boolean;
}

function pagesOf(packets: readonly Packet[]): Page[] {
  const pages: Page[] = [];
  let segments: Uint8Array[] = [];
  let granule: number | null = null;
  let isContinued = false;
  let ended = 0;
  const turn = (continues: boolean) => {
    if (segments.length > 0) pages.push({ segments, granule, isContinued });
    segments = [];
    granule = null;
    isContinued = continues;
    ended = 0;
  };
  packets.forEach((packet, index) => {
    const cut = segmentsOf(packet.bytes);
    const fits = segments.length + cut.length <= mostSegments && ended < packetsPerPage;
    if (!fits) turn(false);
    for (const segment of cut) {
      if (segments.length === mostSegments) turn(true);
      segments.push(segment);
    }
    granule = packet.granule;
    ended++;
    if (index < 2) turn(false);
  });
  turn(false);
  return pages;
}

/** The last one is shorter than the others, and empty where nothing is left: so a reader knows the end. */
function segmentsOf(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: Math.floor(bytes.length / segmentLength) + 1 }, (_, index) =>
    bytes.subarray(index * segmentLength, (index + 1) * segmentLength),
  );
}

function pageBytes(
  { segments, granule, isContinued }: Page,
  { serial, index, isLast }: { serial: number; index: number; isLast: boolean },
): Uint8Array {
  const header = new Uint8Array(headerLength + segments.length);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode("OggS"));
  header[5] = (isContinued ? 1 : 0) | (index === 0 ? 2 : 0) | (isLast ? 4 : 0);
  view.setBigInt64(6, BigInt(granule ?? -1), true);
  view.setUint32(14, serial, true);
  view.setUint32(18, index, true);
  header[26] = segments.length;
  segments.forEach((segment, at) => {
    header[headerLength + at] = segment.length;
  });
  const page = concatenate([header, ...segments]);
  new DataView(page.buffer).setUint32(22, crc32(page), true);
  return page;
}

/** Ogg's own: polynomial 0x04C11DB7, neither reflected nor inverted (RFC 3533, section 6). */
function crc32(bytes: Uint8Array): number {
  let crc = 0;
  for (let i = 0; i < bytes.length; i++) {
    crc = ((crc << 8) ^ (crcTable[((crc >>> 24) ^ (bytes[i] ?? 0)) & 0xff] ?? 0)) >>> 0;
  }
  return crc;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});
