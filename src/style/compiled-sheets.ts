import type { CompiledSheets } from "./compile-sheets.ts";

/**
 * What building Readout has read of the sheets that come with it; null where the sources run as they
 * are. The bundle has the real ones in place of this (bundle.mjs).
 */
export const compiledSheets: CompiledSheets | null = null;
