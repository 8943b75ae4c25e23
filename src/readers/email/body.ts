import type { Diagnostic, Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Omission } from "../../document/article.ts";
import { type BlockDraft, composeArticle, type InlineDraft } from "../../document/compose.ts";
import { textOfInlines } from "../conventions/drafts.ts";
import { withEmbedded } from "../conventions/embedded.ts";
import { reportOmissions } from "../conventions/left-out.ts";
import { type Opening, openingOf } from "../conventions/opening.ts";
import { composeStory } from "../conventions/story.ts";
import { textOfBlock } from "../markup/repeats.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { shortened } from "../shortened.ts";
import { type Envelope, essence } from "./beside-the-story.ts";
import { type HtmlStory, storyInHtml } from "./html-part.ts";
import type { Message } from "./message.ts";
import type { PartReaders } from "./part-readers.ts";
import { storyInText } from "./text-part.ts";

/** What the text of a message holds. */
export interface Body {
  readonly article: Article | null;
  readonly problems: readonly Diagnostic[];
}

/** Programs put it before the subject of a message that they forward. */
const forwarded = /^(?:fwd?|wg|tr|rv|vs|enc|i)\s*(?:\[\d+\])?:/i;

/**
 * Reads the text of a message. Its HTML has more of the structure, so it is read where it holds the text
 * of the plain form; what that alone has above the story is taken from it. Null where there is no text.
 */
export async function bodyOf(
  message: Message,
  readers: PartReaders,
  options: ReadOptions,
): Promise<Body | null> {
  const { text, html } = message;
  const envelope: Envelope = {
    subject: textOfInlines(message.subject),
    isForward: forwarded.test(message.givenSubject.trim()),
  };
  const plain = text && (await plainBody(text, envelope, readers, options));
  const problems: Diagnostic[] = [];
  const report: Report = (problem) => problems.push(problem);
  const marked = html && storyInHtml(html, envelope, options, report);
  if (!html || !marked || marked.blocks.length === 0) {
    return plain?.article
      ? withSubject(plain, plain.article, message)
      : (plain ?? { article: null, problems });
  }
  const holdsAll = !plain?.article || isToldIn(marked, plain.article);
  if (!holdsAll && plain.article.text.length > lengthOf(marked)) {
    return withSubject(plain, plain.article, message, otherForm(html));
  }
  const head = holdsAll ? (plain?.article ?? null) : null;
  const article = await markedBody(marked, html, head, message, options, report);
  return { article, problems };
}

async function plainBody(
  part: Input,
  envelope: Envelope,
  readers: PartReaders,
  options: ReadOptions,
): Promise<Body> {
  const problems: Diagnostic[] = [];
  const report: Report = (problem) => problems.push(problem);
  const story = storyInText(part, envelope);
  const [article] = await readers.text(story.part, options, report);
  reportOmissions(story.omitted, report);
  if (article === undefined) return { article: null, problems };
  const omitted = [...story.omitted, ...article.omitted].sort(
    (a, b) => a.source.start - b.source.start,
  );
  return { article: { ...article, omitted }, problems };
}

/** The date and, where the story has no headline, the subject of the message. */
function withSubject(
  { problems }: Body,
  article: Article,
  { subject, date }: Message,
  left: readonly Omission[] = [],
): Body {
  const [first] = subject;
  const hasHeadline = article.blocks.some(({ type }) => type === "headline");
  const headline: BlockDraft[] =
    hasHeadline || !first ? [] : [{ type: "headline", inlines: subject, source: first.source }];
  const kicker = article.blocks[0]?.type === "kicker" ? 1 : 0;
  return {
    problems: problems.filter(({ code }) => headline.length === 0 || code !== "input/no-headline"),
    article: composeArticle({
      ...article,
      blocks: [...article.blocks.slice(0, kicker), ...headline, ...article.blocks.slice(kicker)],
      metadata: { ...article.metadata, published: article.metadata.published ?? date },
      omitted: [...article.omitted, ...left],
    }),
  };
}

async function markedBody(
  { blocks, omitted }: HtmlStory,
  part: Input,
  plain: Article | null,
  { subject, date, attachments }: Message,
  options: ReadOptions,
  report: Report,
): Promise<Article | null> {
  const pictureAt = async (address: string) => {
    const id = /^cid:(.+)$/i.exec(address)?.[1];
    return (
      attachments.find((attached) => attached.id === id && id !== undefined)?.part.bytes ?? null
    );
  };
  const opening = withHeadOf(plain, openingOf(await withEmbedded(blocks, pictureAt)));
  const headline = opening.headline ?? (subject.length > 0 ? subject : undefined);
  reportOmissions(omitted, report);
  const end = new TextDecoder().decode(part.bytes).length;
  return composeStory(
    {
      ...opening,
      ...(headline ? { headline } : {}),
      omitted,
      metadata: { published: date },
      source: { file: part.file, start: 0, end },
    },
    options,
    report,
  );
}

/** Blocks from the top among which a line of the head may stand. */
const headReach = 4;

/** The head with what only the plain form has of it, or has only there told from the text. */
function withHeadOf(plain: Article | null, opening: Opening): Opening {
  let made = opening;
  for (const role of ["standfirst", "byline"] as const) {
    const block = plain?.blocks.find(({ type }) => type === role);
    if (block?.type !== role || made[role]) continue;
    const words = essence(textOfInlines(block.inlines));
    const same = made.body
      .slice(0, headReach)
      .find((each) => each.type === "paragraph" && essence(textOfBlock(each)) === words);
    if (same?.type === "paragraph") {
      made = { ...made, [role]: same.inlines, body: made.body.filter((each) => each !== same) };
    } else if (!essence(made.body.map(textOfBlock).join(" ")).includes(words)) {
      made = { ...made, [role]: block.inlines satisfies readonly InlineDraft[] };
    }
  }
  return made;
}

/** Share of the plain form that the HTML holds where the two are one text. */
const sameShare = 0.8;

function isToldIn({ blocks }: HtmlStory, { blocks: plain }: Article): boolean {
  const whole = essence(blocks.map(textOfBlock).join(" "));
  const parts = plain
    .filter(({ type }) => type === "paragraph")
    .map((each) => essence(textOfBlock(each)));
  const told = parts.filter((words) => whole.includes(words));
  return told.join("").length >= parts.join("").length * sameShare;
}

function lengthOf({ blocks }: HtmlStory): number {
  return blocks.reduce((sum, block) => sum + textOfBlock(block).length, 0);
}

function otherForm(part: Input): readonly Omission[] {
  const text = shortened(part.file.split("!").at(-1) ?? "");
  return [{ source: { file: part.file, start: 0, end: 0 }, text, why: "another form of the text" }];
}
