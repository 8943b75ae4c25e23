import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Omission } from "../../document/article.ts";
import { textOf } from "../../document/walk.ts";
import { textOfInlines } from "../conventions/drafts.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { shortened } from "../shortened.ts";
import { essence } from "./beside-the-story.ts";
import { type Body, bodyOf } from "./body.ts";
import { type AttachedFile, type Message, openMessage } from "./message.ts";
import type { PartReaders } from "./part-readers.ts";

/** Longest covering note, in code units: a message with more text is the story itself. */
const longestNote = 800;
/** Shortest story that is attached, and how much longer than the note it is at least. */
const shortestStory = 300;
const timesLonger = 2;
/** Messages in messages that are opened. */
const deepest = 3;

/**
 * Reads the story of a message: its text, or, where that is a covering note, what is attached. The
 * sender is not the writer unless the story says so.
 */
export async function readEmail(
  input: Input,
  readers: PartReaders,
  options: ReadOptions,
  report: Report,
): Promise<readonly Article[]> {
  const message = await openMessage(input, options, report);
  if (message === null) return [];
  const body = await bodyOf(message, readers, options);
  const files = message.attachments.filter((file) => isDocument(file, input));
  const weight = body?.article?.text.length ?? 0;
  if (weight <= longestNote && files.length > 0) {
    const stories = await storiesIn(files, weight, readers, options);
    if (stories.length > 0) return attachedStories(stories, message, body, report);
  }
  if (body?.article) {
    for (const problem of body.problems) report(problem);
    const left = [...unusedSubject(message, [body.article]), ...leftOver(message, [])];
    return [withOmissions(body.article, left)];
  }
  for (const problem of body?.problems ?? []) report(problem);
  if (!body?.problems.some(({ severity }) => severity === "error")) {
    report(noStory(message, input));
  }
  return [];
}

/** What can be a story by its name or type; pictures that the HTML shows are none. */
function isDocument({ name, type, id, part }: AttachedFile, { file }: Input): boolean {
  if (id !== null && /^image\//.test(type)) return false;
  const isMessage = type === "message/rfc822" || /\.eml$/i.test(name);
  if (isMessage) return file.split("!").length <= deepest && part.bytes.length > 0;
  return (
    /\.(?:docx|docm|odt|html?|txt|text|md|markdown)$/i.test(name) ||
    /^(?:text\/(?:plain|html|markdown)|application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|oasis\.opendocument\.text))/.test(
      type,
    )
  );
}

interface AttachedStory {
  readonly file: AttachedFile;
  readonly articles: readonly Article[];
  readonly problems: readonly Diagnostic[];
}

async function storiesIn(
  files: readonly AttachedFile[],
  weight: number,
  readers: PartReaders,
  options: ReadOptions,
): Promise<readonly AttachedStory[]> {
  const stories: AttachedStory[] = [];
  for (const file of files) {
    const problems: Diagnostic[] = [];
    const articles = await readers.attached(file.part, options, (problem) =>
      problems.push(problem),
    );
    const isLong = ({ text }: Article) =>
      text.length >= shortestStory && text.length >= weight * timesLonger;
    if (articles.some(isLong)) stories.push({ file, articles, problems });
  }
  return stories;
}

/** The stories attached to a covering note, which is left out. */
function attachedStories(
  stories: readonly AttachedStory[],
  message: Message,
  body: Body | null,
  report: Report,
): readonly Article[] {
  for (const { file, problems } of stories) {
    const what = `the story is what is attached, “${file.name}”: the message itself is a covering note`;
    report(
      diagnose("input/attachment", what, { span: { file: file.part.file, start: 0, end: 0 } }),
    );
    for (const problem of problems) report(problem);
  }
  const told = stories.flatMap(({ articles }) => articles);
  const left = [
    ...unusedSubject(message, body?.article ? [...told, body.article] : told),
    ...noteOf(message, body),
    ...leftOver(
      message,
      stories.map(({ file }) => file),
    ),
  ];
  return told.map((article, index) => {
    const { published } = article.metadata;
    const metadata = { ...article.metadata, published: published ?? message.date };
    return withOmissions({ ...article, metadata }, index === 0 ? left : []);
  });
}

/** Letters and digits that a subject says more than its headline, for the desk: "FOR SUNDAY", "copy". */
const longestSlug = 16;

/** The subject where it neither is a headline nor says the same as one. */
function unusedSubject({ subject }: Message, articles: readonly Article[]): readonly Omission[] {
  const words = textOfInlines(subject);
  const [said, source] = [essence(words), subject[0]?.source];
  const isSame = (headline: string) =>
    headline.includes(said) ||
    (headline !== "" && said.includes(headline) && said.length - headline.length <= longestSlug);
  if (!source || articles.some((each) => isSame(essence(textOf(each, "headline") ?? ""))))
    return [];
  return [{ source, text: shortened(words), why: "subject of the message" }];
}

/** All that the message itself says. */
function noteOf({ text, html }: Message, body: Body | null): readonly Omission[] {
  const part = text ?? html;
  if (body?.article) {
    const { omitted, source, text: words } = body.article;
    return [...omitted, { source, text: shortened(words), why: "covering note" }];
  }
  if (part === null) return [];
  const words = new TextDecoder().decode(part.bytes);
  const source = { file: part.file, start: 0, end: words.length };
  return [{ source, text: shortened(words.trim()), why: "covering note" }];
}

/** Attachments that are neither the story nor shown in it. */
function leftOver(message: Message, used: readonly AttachedFile[]): readonly Omission[] {
  return message.attachments.flatMap((attached) => {
    if (used.includes(attached) || attached.id !== null) return [];
    const source = { file: attached.part.file, start: 0, end: 0 };
    return [{ source, text: attached.name, why: "attachment" }];
  });
}

function withOmissions(article: Article, more: readonly Omission[]): Article {
  return { ...article, omitted: [...article.omitted, ...more] };
}

function noStory({ attachments, subject }: Message, { file }: Input): Diagnostic {
  const isEncrypted = attachments.some(({ type }) =>
    /^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/.test(type),
  );
  const span = { file, start: 0, end: 0 };
  if (isEncrypted) {
    const help =
      "Open it in your mail program and save the text, or the message without encryption.";
    return diagnose("input/no-body", "the message is encrypted", { span, help });
  }
  const title = textOfInlines(subject);
  return diagnose(
    "input/no-body",
    `the message${title === "" ? "" : ` “${shortened(title)}”`} has no text`,
    {
      span,
      help: "Attach the story, or put it into the message.",
    },
  );
}
