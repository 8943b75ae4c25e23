import type { Chapter } from "../audio/chapters.ts";
import type { Cover, Tags } from "../audio/tags.ts";
import type { AnnotatedArticle } from "../document/article.ts";
import type { NarrationScript } from "../narration/script.ts";

/** What the audio files of an article, or a pack, say about themselves. */
export function tagsOf(
  { metadata }: Pick<AnnotatedArticle, "metadata">,
  script: Pick<NarrationScript, "title" | "language">,
  chapters: readonly Chapter[],
  cover: Cover | null,
): Tags {
  return {
    title: script.title,
    language: script.language,
    artists: metadata.bylines,
    publisher: metadata.source,
    published: metadata.published,
    copyright: metadata.rights,
    source: metadata.canonical,
    comment: "Read by a synthetic voice.",
    chapters,
    cover,
  };
}
