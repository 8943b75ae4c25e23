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
  | { readonly type: "text" };

/** Bytes that are looked at. */
const sampleSize = 65_536;

/** Looks at the start of an input. */
export function sampleOf(input: Input): Sample {
  const start = decodeStart(input.bytes, sampleSize);
  const extension = /\.([^./\\]+)$/.exec(input.file)?.[1]?.toLowerCase() ?? "";
  return { ...input, extension, start, form: formOf(start) };
}

function formOf(start: string): Form {
  const root = xmlRootOf(start);
  if (root !== null) return { type: "xml", root };
  const outline = outlineOf(start);
  return outline === null ? { type: "text" } : { type: "json", outline };
}
