import { zipMimeType, zipNames } from "./archive/zip-names.ts";
import { decodeStart } from "./decode.ts";
import { type Outline, outlineOf } from "./json/outline.ts";
import type { Input } from "./reader.ts";
import { type XmlRoot, xmlRootOf } from "./xml/root.ts";

/** An input with what tells its format: all that readers look at to recognise it. */
export interface Sample extends Input {
  /** Of the file's name: without the dot, in lower case. */
  readonly extension: string;
  /** The first 64 kB, decoded. */
  readonly start: string;
  readonly form: Form;
}

/** What the content is made of, whatever the file is called. */
export type Form =
  | { readonly type: "xml"; readonly root: XmlRoot }
  | { readonly type: "json"; readonly outline: Outline }
  | {
      readonly type: "archive";
      readonly names: readonly string[];
      /** As the file `mimetype` in it says; empty where it has none. */
      readonly mimeType: string;
    }
  | { readonly type: "text" };

/** Bytes that are looked at. */
const sampleSize = 65_536;

/** Looks at the start of an input. */
export function sampleOf(input: Input): Sample {
  const { file, bytes } = input;
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const names = zipNames(bytes);
  if (names !== null) {
    const form: Form = { type: "archive", names, mimeType: zipMimeType(bytes) };
    return { ...input, extension, start: "", form };
  }
  const start = decodeStart(bytes, sampleSize);
  return { ...input, extension, start, form: formOf(start) };
}

function formOf(start: string): Form {
  const root = xmlRootOf(start);
  if (root !== null) return { type: "xml", root };
  const outline = outlineOf(start);
  return outline === null ? { type: "text" } : { type: "json", outline };
}
