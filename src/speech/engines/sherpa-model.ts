import { join } from "node:path";

/** What sherpa-onnx is told of a model: which kind it is, and where its files lie. */
export type SherpaModel =
  | { readonly kokoro: Readonly<Record<string, string>> }
  | { readonly vits: Readonly<Record<string, string>> };

/** The model in a folder, or what is missing there. */
export type FoundModel = { readonly model: SherpaModel } | { readonly fault: string };

/**
 * Tells a model by its files: Kokoro has its voices in a file of their own, Piper (VITS) has one model
 * and its tokens. Both spell with eSpeak's data.
 *
 * @param names the files in the folder, by their path from it
 */
export function sherpaModel(folder: string, names: readonly string[]): FoundModel {
  const models = names.filter((name) => /^[^/\\]+\.onnx$/.test(name));
  // Smaller ones of the same model stand beside it.
  const [model] = models.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  if (model === undefined) return { fault: `${folder} has no model (.onnx)` };
  if (!names.includes("tokens.txt")) return { fault: `${folder} has no tokens.txt` };
  const at = (name: string) => join(folder, name);
  const hasSpelling = names.some((name) => /^espeak-ng-data[/\\]/.test(name));
  const spelling = hasSpelling ? { dataDir: at("espeak-ng-data") } : {};
  const lexicons = names.filter((name) => /^lexicon[^/\\]*\.txt$/.test(name)).toSorted();
  const lexicon = lexicons.length > 0 ? { lexicon: lexicons.map(at).join(",") } : {};
  const common = { model: at(model), tokens: at("tokens.txt"), ...spelling, ...lexicon };
  if (names.includes("voices.bin")) {
    return { model: { kokoro: { ...common, voices: at("voices.bin") } } };
  }
  if (!hasSpelling && lexicons.length === 0) return { fault: `${folder} has no espeak-ng-data` };
  return { model: { vits: common } };
}

function rank(name: string): number {
  return /int8|fp16|quant/.test(name) ? 1 : 0;
}
