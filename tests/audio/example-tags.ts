import type { Cover, Tags } from "../../src/audio/tags.ts";

/** Tags with something in every field but the cover and the chapters. */
export const exampleTags: Tags = {
  title: "Talks at “Tolvik” – day one",
  language: "en-GB",
  artists: ["Ada Okafor", "Jon Lund"],
  publisher: "Harbour News",
  published: "2024-05-06T10:00:00Z",
  copyright: "© Harbour News",
  source: "https://harbour.example/tolvik",
  comment: "Read by a synthetic voice.",
  chapters: [],
  cover: null,
};

/** A picture of one grey dot. */
export const exampleCover: Cover = {
  mediaType: "image/png",
  bytes: Uint8Array.from(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
      "base64",
    ),
  ),
};
