import type { CompiledLexicons } from "./compile-lexicons.ts";

/**
 * What building Readout has read of the lexicons that come with it; null where the sources run as
 * they are. The bundle has the real ones in place of this (bundle.mjs).
 */
export const compiledLexicons: CompiledLexicons | null = null;
