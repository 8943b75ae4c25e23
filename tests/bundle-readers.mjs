import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";

/**
 * Bundles the readers into a folder, for scripts that run without vitest.
 * @returns {Promise<string>} address of the module, which exports `readers`
 */
export async function bundleReaders(folder) {
  await build({
    input: { readers: "src/readers/registry.ts" },
    platform: "node",
    resolve: { alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" } },
    output: { dir: folder, entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
    logLevel: "silent",
  });
  return pathToFileURL(join(folder, "readers.mjs")).href;
}
