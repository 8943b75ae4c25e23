import type { Chapter } from "../audio/chapters.ts";
import type { Tags } from "../audio/id3.ts";
import { encodeMp3 } from "../audio/mp3.ts";
import { factsOf } from "../audio/recording.ts";
import type { NarrationScript } from "../narration/script.ts";
import type { Edition } from "./edition.ts";
import type { Renderer } from "./renderer.ts";

/** The narration as MP3. */
export const mp3: Renderer = {
  name: "mp3",
  description: "narrated audio, MP3, -16 LUFS, with chapters and tags",
  mediaType: "audio/mpeg",
  medium: "speech",
  async render(edition) {
    const [recording, script] = await Promise.all([edition.recording(), edition.script()]);
    const tags = tagsOf(edition.article, script, await edition.chapters());
    return { bytes: await encodeMp3(recording, tags), facts: factsOf(recording) };
  },
};

function tagsOf(
  { metadata }: Edition["article"],
  script: NarrationScript,
  chapters: readonly Chapter[],
): Tags {
  return {
    title: script.title,
    language: script.language,
    artists: metadata.bylines,
    publisher: metadata.source,
    published: metadata.published,
    copyright: metadata.rights,
    comment: "Read by a synthetic voice.",
    chapters,
  };
}
