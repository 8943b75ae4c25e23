import type { Annotations } from "../../src/document/annotations.ts";
import { type AnnotatedArticle, nothingKnown } from "../../src/document/article.ts";
import { type BlockDraft, composeArticle, textDraft } from "../../src/document/compose.ts";
import type { Element, Leaf } from "../../src/document/element.ts";
import { elementsOf } from "../../src/document/elements.ts";
import type { SourceSpan, TextRange } from "../../src/document/span.ts";
import type { SpeechStyle, StyledElement, StyledText } from "../../src/style/style.ts";

/** The style of everything that no rule speaks of. */
export const plain: SpeechStyle = {
  display: "inline",
  contentLanguage: null,
  speak: "auto",
  voiceFamily: [{ type: "name", name: "narrator" }],
  voiceRate: 1,
  voicePitch: 0,
  voiceVolume: 0,
  pauseBefore: 0,
  pauseAfter: 0,
  restBefore: 0,
  restAfter: 0,
  cueBefore: null,
  cueAfter: null,
  sentencePause: 350,
  dashPause: 0,
  ellipsisPause: 0,
  innerQuotePause: 0,
  innerQuotePitch: 0,
  speakerVoices: 0,
};

/** What a test says of one element: its style, and words before and after. */
export interface Rule {
  readonly style?: Partial<SpeechStyle>;
  readonly before?: string;
  readonly after?: string;
  readonly labelStyle?: Partial<SpeechStyle>;
}

export type Rules = (element: Element) => Rule | undefined;

const source: SourceSpan = { file: "test", start: 0, end: 0 };

export function paragraph(text: string): BlockDraft {
  return { type: "paragraph", inlines: [textDraft(text, source)], source };
}

export function headline(text: string): BlockDraft {
  return { type: "headline", inlines: [textDraft(text, source)], source };
}

/** An article with annotations of its own making: sentences end at `.`, `!`, `?` before a blank. */
export function articleOf(
  blocks: readonly BlockDraft[],
  annotations: Partial<Annotations> = {},
  language = "en-GB",
): AnnotatedArticle {
  const article = composeArticle({
    metadata: {
      language,
      ...nothingKnown,
    },
    blocks,
    source,
  });
  return {
    ...article,
    annotations: { sentences: sentencesOf(article.text), speakers: [], quotes: [], ...annotations },
  };
}

/** Covers all text but blanks. */
export function sentencesOf(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  for (const match of text.matchAll(/\S[^\n\t]*?(?:[.!?…][”"’)]*(?=\s|$)|(?=[\n\t]|$))/g)) {
    sentences.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return sentences;
}

/** The article as the style layer would give it, without a cascade: each element has its own rule or none; styles are handed down as CSS does. */
export function styled(
  article: AnnotatedArticle,
  rules: Rules = () => undefined,
): StyledElement<SpeechStyle> {
  return styleElement(elementsOf(article), rules, plain);
}

function styleElement(
  element: Element,
  rules: Rules,
  inherited: SpeechStyle,
): StyledElement<SpeechStyle> {
  const rule = rules(element) ?? {};
  const style: SpeechStyle = {
    ...inherited,
    display: "inline",
    pauseBefore: 0,
    pauseAfter: 0,
    restBefore: 0,
    restAfter: 0,
    ...rule.style,
  };
  const label = (name: string, words: string | undefined): StyledElement<SpeechStyle>[] =>
    words === undefined
      ? []
      : [
          {
            type: "element",
            name,
            attributes: {},
            style: { ...plain, ...rule.labelStyle },
            children: [{ type: "text", value: words, range: null }],
            range: null,
          },
        ];
  return {
    type: "element",
    name: element.name,
    attributes: element.attributes,
    style,
    range: element.range,
    children: [
      ...label("::before", rule.before),
      ...element.children.map((child: Element | Leaf): StyledElement<SpeechStyle> | StyledText =>
        child.type === "text" ? child : styleElement(child, rules, style),
      ),
      ...label("::after", rule.after),
    ],
  };
}
