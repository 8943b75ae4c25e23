import { zipMimeType, zipNames } from "./archive/zip-names.ts";
import { decodeStart } from "./decode.ts";
import { outlineOf } from "./json/outline.ts";
import type { Form, Input, Sample } from "./reader.ts";
import { xmlRootOf } from "./xml/root.ts";

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
