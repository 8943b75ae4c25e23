import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Evidence, Quote, Translation } from "../../document/annotations.ts";
import type { Article, Declaration, Declared } from "../../document/article.ts";
import { firstWhere } from "../../document/sorted.ts";
import { overlaps } from "../../document/span.ts";
import { inlinesIn } from "../../document/walk.ts";
import type { Rule } from "../rules.ts";

/**
 * The quotes with what the article declares of them, in its markup or in its metadata, which is
 * stronger than anything found in its text.
 */
export function withDeclared(
  article: Article,
  quotes: readonly Quote[],
  report: Report,
): readonly Quote[] {
  const ofAll = article.metadata.translated;
  const declarations = [...inlinesIn(article)].filter((inline) => inline.type === "declared");
  if (ofAll === undefined && declarations.length === 0) return quotes;
  const said = new Map<number, Declared>();
  for (const declared of declarations) {
    const meant = quotesMeant(declared, quotes, article.text);
    for (const index of meant) said.set(index, declared);
    if (meant.length === 0) report(nothingDeclared(declared));
  }
  const denied = proofsDenied(quotes, said);
  return quotes.map((quote, index) => {
    if (quote.kind !== "speech") return quote;
    const declared = said.get(index);
    if (declared) return declare(quote, declared, "markup");
    if (ofAll) return declare(quote, ofAll, "front-matter");
    return isProvedBy(quote, "carried", denied)
      ? { ...quote, translation: { status: "none" } }
      : quote;
  });
}

/** Where the words stand that prove nothing any more: what they were said of is declared not to be translated. */
function proofsDenied(
  quotes: readonly Quote[],
  said: ReadonlyMap<number, Declared>,
): ReadonlySet<number> {
  const proofs = (isDenied: boolean) =>
    quotes.flatMap(({ translation }, index) =>
      translation.status === "stated" && (said.get(index)?.translated === false) === isDenied
        ? translation.evidence.flatMap(({ range }) => range?.start ?? [])
        : [],
    );
  const standing = new Set(proofs(false));
  return new Set(proofs(true).filter((start) => !standing.has(start)));
}

function isProvedBy(
  { translation }: Quote,
  status: "stated" | "carried",
  proofs: ReadonlySet<number>,
): boolean {
  if (translation.status !== status) return false;
  return translation.evidence.some(({ range }) => range !== null && proofs.has(range.start));
}

/** Indices of the quotes that a declaration overlaps, or of the one it stands behind. */
function quotesMeant(
  { children, range }: Declared,
  quotes: readonly Quote[],
  text: string,
): readonly number[] {
  const first = firstEndingAt(quotes, range.start);
  if (children.length > 0) {
    const meant: number[] = [];
    for (let index = first; index < quotes.length; index++) {
      const quote = quotes[index];
      if (!quote || quote.parts[0].outer.start >= range.end) break;
      if (quote.kind === "speech" && quote.parts.some(({ outer }) => overlaps(outer, range)))
        meant.push(index);
    }
    return meant;
  }
  // The nearest quote that ends here or goes on after it; between them only what ends a sentence.
  for (const index of [first, first - 1]) {
    const quote = quotes[index];
    if (quote?.kind !== "speech") continue;
    const isBeside = quote.parts.some(
      ({ outer }) =>
        outer.start < range.start &&
        /^[\s\p{P}]{0,4}$/u.test(text.slice(outer.end, Math.max(outer.end, range.start))),
    );
    if (isBeside) return [index];
  }
  return [];
}

/** Index of the first quote that ends at a position or after it. */
function firstEndingAt(quotes: readonly Quote[], position: number): number {
  return firstWhere(quotes, ({ parts }) => (parts.at(-1) ?? parts[0]).outer.end >= position);
}

function declare(quote: Quote, declaration: Declaration, rule: Rule): Quote {
  if (!declaration.translated) return { ...quote, translation: { status: "none" } };
  const found = quote.translation;
  const known =
    found.status === "none" ? { originalLanguage: null, translator: null, evidence: [] } : found;
  const word: Evidence = { range: null, text: inWords(declaration), rule };
  const translation: Translation = {
    status: "declared",
    originalLanguage: declaration.originalLanguage ?? known.originalLanguage,
    translator: declaration.translator ?? known.translator,
    evidence: [word, ...known.evidence],
  };
  return { ...quote, translation };
}

/** A declaration as a marker writes it. */
function inWords({ originalLanguage, translator }: Declaration): string {
  const language = originalLanguage === null ? "" : `: ${originalLanguage}`;
  return `translated${language}${translator === null ? "" : ` by ${translator}`}`;
}

function nothingDeclared({ source }: Declared): Diagnostic {
  return diagnose("annotate/nothing-declared", "no quote of speech stands here", { span: source });
}
