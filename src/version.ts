import { createRequire } from "node:module";

const manifest: { readonly version: string } = createRequire(import.meta.url)("#manifest");

/** Readout's own version, as package.json has it. */
export const version: string = manifest.version;
