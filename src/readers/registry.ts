import { docx } from "./docx/docx.ts";
import { emailReader } from "./email/email.ts";
import { epub } from "./epub/epub.ts";
import { feed } from "./feeds/feed.ts";
import { html } from "./html/html.ts";
import { jsonFeed } from "./json-feed/json-feed.ts";
import { jsonLd } from "./json-ld/json-ld.ts";
import { markdown } from "./markdown/markdown.ts";
import { newsml } from "./newsml/newsml.ts";
import { ninjs } from "./ninjs/ninjs.ts";
import { nitf } from "./nitf/nitf.ts";
import { odt } from "./odt/odt.ts";
import { plainText } from "./plain-text/plain-text.ts";
import type { Input, Reader } from "./reader.ts";
import { readout } from "./readout/readout.ts";
import { sampleOf } from "./sample.ts";
import { wordpress } from "./wordpress/wordpress.ts";

/** A message may have attached what others read. */
const email: Reader = emailReader({
  text: plainText.read,
  attached: (part, options, report) =>
    surestOf([plainText, html, markdown, docx, odt, email], part).read(part, options, report),
});

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
  odt,
  epub,
  email,
];

/** The reader that is surest of an input; the first where none is, so that it can say what is wrong. */
export function detectReader(input: Input): Reader {
  return surestOf(readers, input);
}

function surestOf([first, ...others]: readonly [Reader, ...Reader[]], input: Input): Reader {
  const sample = sampleOf(input);
  let best = { reader: first, sure: first.recognise(sample) };
  for (const reader of others) {
    const sure = reader.recognise(sample);
    if (sure > best.sure) best = { reader, sure };
  }
  return best.reader;
}
