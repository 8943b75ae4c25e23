/** Names of languages by the language that they are in, and then by tag. */
export type CompiledLanguageNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What building Readout has looked up; null where the sources run as they are. The bundle has the real
 * ones in place of this (bundle.mjs).
 */
export const compiledLanguageNames: CompiledLanguageNames | null = null;
