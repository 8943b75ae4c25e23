import { dirname, isAbsolute, join } from "node:path";
import { type Diagnostic, diagnose, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { AnnotatedArticle, Block } from "../../document/article.ts";
import { titleOf } from "../../document/pack-words.ts";
import type { Host } from "../../host/host.ts";
import { shareOut } from "../batch/share-out.ts";
import { type ReadArticles, readArticles, type Sources } from "../read-articles.ts";
import type { Receipt } from "../receipt/receipt.ts";
import type { Settings } from "../settings.ts";

/** An article that a pack is to hold. */
export interface PackInput {
  readonly article: AnnotatedArticle;
  readonly input: Receipt["input"];
  /** Hash of all that it depends on: its file, and the editor's review of it. */
  readonly key: string;
  /** Its decoded file. */
  readonly sources: () => Sources;
}

/** What the inputs of a pack come to. */
export interface PackInputs {
  readonly inputs: readonly PackInput[];
  /** Inputs that gave no article, and articles of a feed that failed, by name. */
  readonly failed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Decoded files that diagnostics point into. */
  readonly sources: Sources;
}

/** Reads the articles of some files, in their order. An article that was there before is left out. */
export async function readParts(
  files: readonly string[],
  settings: Settings,
  host: Host,
): Promise<PackInputs> {
  const inputs: PackInput[] = [];
  const failed: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const sources: Record<string, string> = {};
  const fileByText = new Map<string, string>();
  for (const file of files) {
    settings.signal?.throwIfAborted();
    settings.onProgress({ input: file, step: "reading", done: 0 });
    const read = await readOrReport(file, settings, host);
    diagnostics.push(...read.diagnostics);
    if (read.diagnostics.some(({ span }) => span !== null)) Object.assign(sources, read.sources());
    const { byArticle, others } = shareOut(read.articles, read.diagnostics);
    if (read.articles.length === 0 || hasErrors(others)) failed.push(file);
    if (hasErrors(others.filter(({ span }) => span?.file !== file))) continue;
    const sha256 = host.hash(read.bytes);
    const review = read.review ? host.hash(read.review.bytes) : "";
    const input = { path: file, sha256, format: read.format ?? "" };
    for (const [index, article] of read.articles.entries()) {
      if (hasErrors(byArticle[index] ?? [])) {
        failed.push(read.articles.length === 1 ? file : `${file}: ${titleOf(article)}`);
        continue;
      }
      const before = fileByText.get(article.text);
      fileByText.set(article.text, before ?? file);
      if (before !== undefined) diagnostics.push(duplicate(article, file, before));
      else {
        const key = `${sha256} ${review} ${index}`;
        const { sources: decoded } = read;
        inputs.push({ article: withImagesFrom(file, article), input, key, sources: decoded });
      }
    }
  }
  return { inputs, failed, diagnostics, sources };
}

/** What breaks on one article breaks for this article alone. */
async function readOrReport(file: string, settings: Settings, host: Host): Promise<ReadArticles> {
  try {
    return await readArticles(file, settings, host);
  } catch (error) {
    if (settings.signal?.aborted) throw error;
    const problem = diagnose("internal/broken", `Readout broke on this article (${error})`, {
      span: { file, start: 0, end: 0 },
    });
    return {
      articles: [],
      found: [],
      review: null,
      diagnostics: [problem],
      format: null,
      bytes: new Uint8Array(),
      sources: () => ({}),
    };
  }
}

function duplicate(article: AnnotatedArticle, file: string, before: string): Diagnostic {
  const message = `“${titleOf(article)}” is the same article as in ${before}`;
  return diagnose("pack/duplicate", message, { span: { file, start: 0, end: 0 } });
}

/** In a pack there is no folder that all paths of images start from. */
function withImagesFrom(file: string, article: AnnotatedArticle): AnnotatedArticle {
  const folder = dirname(file);
  if (folder === "." || !article.blocks.some(({ type }) => type === "figure")) return article;
  const placed = (block: Block): Block => {
    if (block.type !== "figure") return block;
    const isOwn = isAbsolute(block.image) || /^[a-z][a-z0-9+.-]*:/i.test(block.image);
    return isOwn || block.image === "" ? block : { ...block, image: join(folder, block.image) };
  };
  return { ...article, blocks: article.blocks.map(placed) };
}
