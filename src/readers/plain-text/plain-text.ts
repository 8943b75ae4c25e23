import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type Article, nothingKnown } from "../../document/article.ts";
import { type BlockDraft, composeArticle } from "../../document/compose.ts";
import { decode } from "../decode.ts";
import { languageOf } from "../language.ts";
import type { Input, Reader, ReadOptions } from "../reader.ts";
import { sampleOf } from "../sample.ts";
import { readable, type SourceText, spanOf, wholeText } from "../source-text.ts";
import { draftBody } from "./body.ts";
import { chunksOf } from "./chunks.ts";
import { type Head, headOf } from "./head.ts";
import { write } from "./inlines.ts";
import { linesOf } from "./lines.ts";
import { type Copy, setAside } from "./wire.ts";

/**
 * Reads plain text as newsrooms and agencies export it: headline first, then standfirst, byline and
 * dateline where they are, paragraphs by line, by empty line or by indent, lines wrapped or not.
 */
export const plainText: Reader = {
  name: "text",
  description: "plain text and wire copy (UTF-8, UTF-16, Windows-1252)",
  extensions: ["txt", "text"],
  recognise: ({ extension }) => (/^te?xt$/.test(extension) ? 2 : 1),
  read: async (input, options, report) => read(input, options, report),
};

/** No article has more; a file that has is data, and would fill the memory with its blocks. */
const mostLines = 100_000;

function read(input: Input, options: ReadOptions, report: Report): readonly Article[] {
  const decoded = decode(input, report);
  if (decoded === null) return [];
  const other = otherFormat(input);
  if (other !== null) {
    report(
      diagnose("input/unknown-format", other, { span: { file: input.file, start: 0, end: 1 } }),
    );
    return [];
  }
  const source = readable(wholeText(decoded, input.file), report);
  const lines = linesOf(source.text);
  if (lines.length > mostLines) {
    const message = `${lines.length} lines of text: no single article`;
    report(diagnose("input/too-large", message, { span: spanOf(source, 0, 0) }));
    return [];
  }
  const copy = setAside(lines);
  if (copy.lines.length === 0) {
    const message = "nothing in it but what wire copy puts around an article";
    report(diagnose("input/empty", message, { span: spanOf(source, 0, 0) }));
    return [];
  }
  const head = headOf(chunksOf(copy.lines));
  const body = draftBody(head.rest, source);
  for (const diagnostic of findings(copy, head, body, source)) report(diagnostic);
  const article = composeArticle({
    metadata: {
      language: languageOf(
        copy.lines.map((line) => line.text),
        options,
        input.file,
        report,
      ),
      ...nothingKnown,
      bylines: head.bylines,
      published: copy.published,
      modified: copy.modified,
      rights: copy.rights,
    },
    blocks: [...head.parts.map(({ type, lines }) => ({ type, ...write(lines, source) })), ...body],
    omitted: copy.leftOut.map(({ what, start, end }) => ({
      source: spanOf(source, start, end),
      text: excerpt(source.text, start, end),
      why: what,
    })),
    source: { file: input.file, start: 0, end: decoded.length },
  });
  return [article];
}

/** What the file is where it is certainly no text, whatever reader it is for; null where it may be. */
function otherFormat(input: Input): string | null {
  if (/\.te?xt$/i.test(input.file)) return null;
  const { form } = sampleOf(input);
  switch (form.type) {
    case "text":
    case "archive":
      return null;
    case "json":
      return form.outline.size === 0 ? null : "this is JSON of no format that is known here";
    case "xml":
      return form.root.declared || form.root.namespace !== ""
        ? `this is XML of no format that is known here: its root is <${form.root.name}>`
        : null;
  }
}

function* findings(
  copy: Copy,
  head: Head,
  body: readonly BlockDraft[],
  source: SourceText,
): Generator<Diagnostic> {
  for (const { what, start, end } of copy.leftOut) {
    yield diagnose("input/left-out", `${what}: “${excerpt(source.text, start, end)}”`, {
      span: spanOf(source, start, end),
    });
  }
  const start = copy.lines[0];
  const span = start ? spanOf(source, start.start, start.end) : null;
  if (!head.parts.some((part) => part.type === "headline")) {
    yield diagnose("input/no-headline", "no headline: the first line is a paragraph", { span });
  } else if (body.length === 0) {
    yield diagnose("input/headline-only", "a headline and no article", { span });
  }
  if (
    start &&
    /^(?:<!doctype\s|<\?xml\s|<html[\s>]|<\w+[^>]*>|\{\s*"|\{$)/i.test(start.text.slice(0, 1000))
  ) {
    yield diagnose("input/markup", "this looks like markup or data, but was read as plain text", {
      span,
    });
  }
}

function excerpt(text: string, start: number, end: number): string {
  return end - start <= 60 ? text.slice(start, end) : `${text.slice(start, start + 59)}…`;
}
