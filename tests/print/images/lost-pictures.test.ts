import { describe, expect, test } from "vitest";
import { elementsOf } from "../../../src/document/elements.ts";
import { withoutLostPictures } from "../../../src/print/images/lost-pictures.ts";
import { articleOf, block, figure, paragraph } from "../sample.ts";

const quay = "https://pictures.example/quay.jpg";

function shown(
  alt: string | null,
  caption: string,
  fetched: ReadonlyMap<string, Uint8Array> | null,
) {
  const tree = elementsOf(
    articleOf([
      block("headline", "Quay closes for winter"),
      figure(quay, alt, caption),
      paragraph("The quay closed."),
    ]),
  );
  return { tree, ...withoutLostPictures(tree, fetched) };
}

function figureOf(alt: string | null, caption: string) {
  const { article } = shown(alt, caption, null);
  const [found] = article.children.filter(
    (child) => child.type === "element" && child.name === "figure",
  );
  return found?.type === "element" ? found : null;
}

describe("a picture of the web that nobody has fetched", () => {
  test("is no more in the tree, and its address is told", () => {
    expect(figureOf(null, "")).toBeNull();
    expect(shown(null, "", null).lost).toEqual([quay]);
  });

  test("leaves its description and its caption", () => {
    const left = figureOf("Two gulls on a bollard", "The quay on Monday");
    expect(left?.attributes).toEqual({ alt: "Two gulls on a bollard" });
    expect(left?.children).toHaveLength(1);
  });

  test.each([
    ["The quay on Monday.", "The quay on Monday"],
    ["Photo: the quay on Monday", "The quay on Monday"],
    ["quay_20310512_1080", "The quay on Monday"],
    ["quay.jpg", "The quay on Monday"],
    ["Quay closes for winter", "The quay on Monday"],
  ])("does not say “%s” under its caption", (alt, caption) => {
    expect(figureOf(alt, caption)?.attributes).toEqual({});
  });

  test("with nothing but the headline for a description leaves nothing", () => {
    expect(figureOf("Quay closes for winter", "")).toBeNull();
  });
});

describe("a picture that has been fetched", () => {
  test("stays as it is, and so does the tree", () => {
    const { tree, article, lost } = shown("Quay", "", new Map([[quay, new Uint8Array(1)]]));
    expect(article).toBe(tree);
    expect(lost).toEqual([]);
  });
});
