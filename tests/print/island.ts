import type { AnnotatedArticle } from "../../src/document/article.ts";
import {
  articleOf,
  block,
  blockQuote,
  emphasis,
  foreign,
  heading,
  link,
  list,
  paragraph,
  sceneBreak,
  table,
  text,
} from "./sample.ts";

/** A long article of invented people and places that holds every kind of block. */
export function islandArticle(): AnnotatedArticle {
  const long = Array.from({ length: 9 }, (_, index) => paragraph(filler(index)));
  return articleOf(
    [
      block("kicker", "Fisheries"),
      block("headline", "Fishermen of Varde & Lund accept a shared limit on herring"),
      block(
        "standfirst",
        "After eleven years without a treaty the two islands have agreed on how much may be caught, and on who counts it.",
      ),
      block("byline", "By Ada Okafor and Jon Lindqvist"),
      block("dateline", "LUND HARBOUR, 14 March"),
      paragraph(
        "The harbour councils of Varde and Lund signed an agreement on Tuesday that limits the spring catch of herring to 41,500 tonnes, about a third less than their boats landed last year.",
      ),
      paragraph([
        text(
          "“We have counted the same fish twice for eleven years,” said Ilka Renn, the chair of the Varde council, speaking through an interpreter. “From ",
        ),
        emphasis("this"),
        text(" spring on we count them once.”"),
      ]),
      paragraph([
        text("The text, which fishermen call "),
        foreign("da", "fælles sild"),
        text(", the shared herring, was published on "),
        link("https://example.org/harbour/agreement?lang=en&page=2", "the council’s pages"),
        text(" the same evening."),
      ]),
      heading(2, "What was agreed"),
      list(false, [
        "Boats under twelve metres may fish on any day but Sunday.",
        "Larger boats need a licence from both councils, to be renewed each winter at no more than the cost of the paper it is printed on.",
        "Two observers from each island count every landing.",
      ]),
      table("Landings of herring, tonnes", [
        ["Harbour", "Last year", "This year"],
        ["Varde", "31,200", "20,750"],
        ["Lund", "30,900", "20,750"],
        ["Outer Skerries and the small harbours of the north coast", "1,150", "0"],
      ]),
      heading(2, "Doubts on the quay"),
      blockQuote(
        paragraph(
          "My father fished without a paper, and his father before him. Now I need four signatures to take my own boat out of my own harbour.",
        ),
      ),
      block("pullquote", "“From this spring on we count them once.”"),
      ...long,
      sceneBreak(),
      list(true, ["The councils meet again in June.", "The first count is due in July."]),
      paragraph(
        "Mr Renn and Prof. T. Aalto will report on 3 April; the budget is $1.2 bn – or so they say.",
      ),
    ],
    {
      metadata: { source: "The Skerry Post", canonical: "https://example.org/herring" },
      quotes: [
        {
          text: "“We have counted the same fish twice for eleven years,”",
          translation: {
            status: "stated",
            originalLanguage: "da",
            translator: "an interpreter",
            evidence: [
              { range: null, text: "speaking through an interpreter", rule: "through-interpreter" },
            ],
          },
        },
      ],
    },
  );
}

function filler(index: number): string {
  const sentences = [
    "The agreement follows a winter in which the shoals moved further north than anyone alive remembers, and in which boats from both islands lay for weeks in the same fog over the same empty grounds.",
    "Nobody on the quay wants to say aloud that the fish may not come back, but the ice plant has let half of its workers go and the net loft is for sale.",
    "“There is a limit to what a limit can do,” said one skipper, who asked not to be named because his licence is being considered.",
    "Scientists at the station on Lund have warned since autumn that the young fish are fewer and thinner than in any year since counting began.",
    "An earlier attempt failed over the question of who should pay for the observers, a sum smaller than the cost of the dinner at which it was discussed.",
  ];
  return Array.from({ length: 4 }, (_, k) => sentences[(index * 3 + k) % sentences.length]).join(
    " ",
  );
}
