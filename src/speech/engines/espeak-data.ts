import { openSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import type { EngineFile, EngineFiles } from "@echogarden/espeak-ng-emscripten";

/** Any file of the engine's: all are read by the same function. */
const anyFile = "/usr/share/espeak-ng-data/phontab";

/**
 * The engine's data as its script asks for them, all files in a row, but empty: memory that nobody has touched takes
 * none. Of 24 MB, most of them dictionaries, an article in English needs one.
 */
export function emptyData(size: number): ArrayBuffer {
  return new ArrayBuffer(size);
}

/** Has each file of the empty data filled from the package when the engine first reads of it. */
export function fillWhenRead(files: EngineFiles): void {
  const { resolve } = createRequire(import.meta.url);
  const data = openSync(resolve("@echogarden/espeak-ng-emscripten/espeak-ng.data"), "r");
  const filled = new Set<EngineFile>();
  const operations = files.lookupPath(anyFile).node.stream_ops;
  const { read } = operations;
  operations.read = (stream, ...where) => {
    const { node } = stream;
    if (!filled.has(node)) {
      filled.add(node);
      // Its place in the data is that in the package.
      const { contents } = node;
      const count = readSync(data, contents, 0, contents.length, contents.byteOffset);
      if (count < contents.length) throw new Error("espeak-ng.data is cut off");
    }
    return read(stream, ...where);
  };
}
