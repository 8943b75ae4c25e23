import { chapters } from "./chapters.ts";
import { flac } from "./flac.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { m4b } from "./m4b.ts";
import { markdown } from "./markdown.ts";
import { mp3 } from "./mp3.ts";
import { ninjs } from "./ninjs.ts";
import { opus } from "./opus.ts";
import { pdf } from "./pdf.ts";
import type { Renderer } from "./renderer.ts";
import { srt } from "./srt.ts";
import { ssml } from "./ssml.ts";
import { txt } from "./txt.ts";
import { vtt } from "./vtt.ts";
import { wav } from "./wav.ts";

/** Every output format, in the order `readout formats` shows them. */
export const renderers: readonly Renderer[] = [
  pdf,
  ssml,
  mp3,
  opus,
  m4b,
  flac,
  wav,
  vtt,
  srt,
  chapters,
  txt,
  json,
  html,
  markdown,
  ninjs,
];
