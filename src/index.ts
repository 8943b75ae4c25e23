/** Readout as a library: the same options as the command line, in camel case; returns data, never prints. */
export type { Code, Severity } from "./diagnostics/catalog.ts";
export type { Diagnostic } from "./diagnostics/diagnostic.ts";
export type { SourceSpan } from "./document/span.ts";
export type { ArticleResult } from "./pipeline/article-result.ts";
export {
  type ConvertResult,
  convert,
  convertEach,
  type Run,
  type RunEvents,
} from "./pipeline/convert.ts";
export type { OutputFile } from "./pipeline/convert-article.ts";
export { type InspectOptions, inspect } from "./pipeline/inspect.ts";
export { type PackResult, pack } from "./pipeline/pack/pack.ts";
export type { PackedArticle, PackReceipt } from "./pipeline/pack/pack-receipt.ts";
export type { Receipt } from "./pipeline/receipt/receipt.ts";
export type { ConvertOptions, PackOptions, Progress } from "./pipeline/settings.ts";
export type { Inspection } from "./renderers/inspection.ts";
