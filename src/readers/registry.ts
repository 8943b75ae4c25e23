import { docx } from "./docx/docx.ts";
import { feed } from "./feeds/feed.ts";
import { html } from "./html/html.ts";
import { jsonFeed } from "./json-feed/json-feed.ts";
import { jsonLd } from "./json-ld/json-ld.ts";
import { markdown } from "./markdown/markdown.ts";
import { newsml } from "./newsml/newsml.ts";
import { ninjs } from "./ninjs/ninjs.ts";
import { nitf } from "./nitf/nitf.ts";
import { plainText } from "./plain-text/plain-text.ts";
import type { Input, Reader } from "./reader.ts";
import { readout } from "./readout/readout.ts";
import { sampleOf } from "./sample.ts";
import { wordpress } from "./wordpress/wordpress.ts";

/** Every reader. Where two are equally sure of an input, the first one reads it. */
export const readers: readonly [Reader, ...Reader[]] = [
  plainText,
  ninjs,
  jsonFeed,
  jsonLd,
  wordpress,
  feed,
  nitf,
  newsml,
  html,
  markdown,
  readout,
  docx,
];

/** The reader that is surest of an input; the first where none is, so that it can say what is wrong. */
export function detectReader(input: Input): Reader {
  const sample = sampleOf(input);
  const [first, ...others] = readers;
  let best = { reader: first, sure: first.recognise(sample) };
  for (const reader of others) {
    const sure = reader.recognise(sample);
    if (sure > best.sure) best = { reader, sure };
  }
  return best.reader;
}
