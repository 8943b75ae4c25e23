import { chapters } from "./chapters.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { mp3 } from "./mp3.ts";
import { ninjs } from "./ninjs.ts";
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
