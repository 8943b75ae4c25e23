import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Article, Figure } from "../document/article.ts";
import { blocksOf } from "../document/walk.ts";
import type { Fetched, Host } from "../host/host.ts";
import { version } from "../version.ts";

/** Limits of what is fetched for articles. */
const limits = {
  /** Bytes and milliseconds of one picture. */
  picture: { bytes: 10 * 2 ** 20, ms: 15_000 },
  /** Of all pictures of one article. */
  article: { bytes: 32 * 2 ** 20, ms: 60_000 },
  atOnce: 4,
  /** Bytes of pictures that are kept for the articles to come. */
  kept: 64 * 2 ** 20,
} as const;

/** Gives what is at an address of the web. */
export type Fetch = Host["fetch"];

/** What is on the network of an article's pictures. */
export interface FetchedPictures {
  /** By the address that the article gives. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Whether another time more of them may be there. */
  readonly isIncomplete: boolean;
}

/**
 * Fetches the pictures of an article that are on the web, few at a time and in its order. One that
 * cannot be had is reported, and the article goes without it.
 */
export async function fetchPictures(
  article: Article,
  fetch: Fetch,
  report: Report,
  signal: AbortSignal | null,
): Promise<FetchedPictures> {
  const images = new Map<string, Uint8Array>();
  const wanted = webPicturesOf(article);
  const end = performance.now() + limits.article.ms;
  let left: number = limits.article.bytes;
  let isIncomplete = false;
  for (let start = 0; start < wanted.length; start += limits.atOnce) {
    const some = wanted.slice(start, start + limits.atOnce);
    const msLeft = Math.round(end - performance.now());
    const found = await Promise.all(some.map(({ url }) => pictureAt(url, fetch, msLeft, signal)));
    for (const [index, { image, source }] of some.entries()) {
      const picture = withinBudget(found[index] ?? outOfTime, left);
      if (picture.status === "fetched") {
        left -= picture.bytes.length;
        images.set(image, picture.bytes);
        continue;
      }
      isIncomplete ||= picture.passing;
      const message = `The image ${image} was not fetched: ${picture.why}.`;
      report(diagnose("print/image-not-fetched", message, { span: source }));
    }
  }
  return { images, isIncomplete };
}

interface WebPicture extends Pick<Figure, "image" | "source"> {
  readonly url: string;
}

/** Each picture once, where it first stands. */
function webPicturesOf({ blocks }: Article): readonly WebPicture[] {
  const found = new Map<string, WebPicture>();
  for (const block of blocksOf(blocks)) {
    if (block.type !== "figure" || found.has(block.image)) continue;
    const url = block.image.startsWith("//") ? `https:${block.image}` : block.image;
    if (/^https?:\/\//i.test(url)) found.set(block.image, { ...block, url });
  }
  return [...found.values()];
}

async function pictureAt(
  url: string,
  fetch: Fetch,
  msLeft: number,
  signal: AbortSignal | null,
): Promise<Fetched> {
  if (msLeft <= 0) return outOfTime;
  return fetch(url, {
    mostBytes: limits.picture.bytes,
    timeoutMs: Math.min(limits.picture.ms, msLeft),
    type: "image/",
    // What can be printed: a server that has several forms of a picture sends one of these.
    accept: "image/png, image/jpeg",
    userAgent: `Readout/${version}`,
    ...(signal ? { signal } : {}),
  });
}

const outOfTime: Fetched = {
  status: "failed",
  why: `the pictures of this article have taken ${limits.article.ms / 1000} s`,
  passing: true,
};

function withinBudget(picture: Fetched, left: number): Fetched {
  if (picture.status === "failed" || picture.bytes.length <= left) return picture;
  const why = `the pictures of this article have more than ${limits.article.bytes / 2 ** 20} MiB`;
  return { status: "failed", why, passing: false };
}

/** Fetches through a host, and keeps what was found, and that nothing was, for the next who asks. */
export function fetchingOnce(host: Host): Fetch {
  const underWay = new Map<string, Promise<Fetched>>();
  const kept = new Map<string, Fetched>();
  let bytes = 0;
  const keep = (address: string, fetched: Fetched) => {
    if (kept.has(address)) return;
    kept.set(address, fetched);
    bytes += sizeOf(fetched);
    for (const [oldest, held] of kept) {
      if (bytes <= limits.kept) break;
      kept.delete(oldest);
      bytes -= sizeOf(held);
    }
  };
  return async (address, options) => {
    const known = kept.get(address);
    if (known) return known;
    const fetching = underWay.get(address) ?? host.fetch(address, options);
    underWay.set(address, fetching);
    try {
      const fetched = await fetching;
      // An article whose time was nearly up may have given up too early for others.
      const isFinal = fetched.status === "fetched" || options.timeoutMs === limits.picture.ms;
      if (isFinal) keep(address, fetched);
      return fetched;
    } finally {
      underWay.delete(address);
    }
  };
}

function sizeOf(fetched: Fetched): number {
  return fetched.status === "fetched" ? fetched.bytes.length : 0;
}
