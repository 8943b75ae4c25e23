import { any, either, optional, raw, sequence, upTo } from "../../translation-patterns.ts";

/** Phrases that tell of another occasion than that of the quotes, or of another audience. */

/** Where and when somebody says something else: "in another interview". */
export const OTHER_PLACE = sequence(
  // Varos made the remarks at a ceremony: on this occasion.
  raw`(?<!\b(?:remarks|comments|statement) )`,
  any("in during at on from to"),
  any("a an another"),
  upTo(4, "[a-zà-ÿ0-9’'.-]+"),
  any(
    `interview interviews statement book memoir speech letter op-ed column essay tweet post email
     e-mail report release rally briefing conference appearance meeting call message documentary
     podcast hearing debate ceremony`,
  ),
);

/** By what other means somebody says something: "in text messages", "reached by telephone". */
export const OTHER_MEANS = either(
  sequence(
    any("in by via over"),
    upTo(2, "(?!(?:the|this|that|these|those|his|her|their|its)\\b)[a-zà-ÿ-]+"),
    any(
      `messages texts e-mails emails e-mail email letters posts tweets filings papers correspondence text
       telephone phone answers`,
    ),
  ),
  sequence("on", any("social media")),
  // in his 1987 memoir
  sequence("in", any("his her their a the"), String.raw`(?:19|20)\d\d`, "[a-zà-ÿ-]+"),
);

export const OTHER_TIME = either(
  // last week, the following spring
  sequence(
    any("last previous following next"),
    any("week month year day spring summer autumn fall winter"),
  ),
  // the day before
  sequence("the", any("day week month year"), any("before after")),
  // two years ago
  sequence(any("hours days weeks months years"), any("ago earlier later")),
  // earlier this year, later in the day
  sequence(any("earlier later"), either(any("this that"), "in the")),
  // in 2019, in March
  sequence("in", String.raw`(?:19|20)\d\d`),
  sequence(
    "in",
    any(`january february march april june july august september october november december`),
  ),
  "separately",
  // had by then answered
  sequence(
    "had",
    either(any("already earlier previously"), "by then"),
    any("answered said spoken talked told given taken addressed"),
  ),
);

/** Those whom others speak to on a scene, and seldom to the press: "the driver’s family". */
export const WITH_OTHERS = sequence(
  optional(any("the a an his her their both several")),
  upTo(2, "[a-zà-ÿ’'-]+"),
  any(
    `family families parents mother father couple child children boy girl man woman men women victim victims
     suspect suspects driver drivers witness witnesses resident residents patient patients survivor
     survivors relative relatives crew passengers defendant defendants prisoner prisoners inmate inmates
     migrant migrants refugee refugees detainee detainees`,
  ),
);
