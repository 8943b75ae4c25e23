import { coreAt, type Rule } from "./rule.ts";

/** What stands before a question and its answer in an interview, by itself. */
const turns: Readonly<Record<string, string>> = { Q: "Question", A: "Answer" };

/** "Q:" and "A:" alone before somebody's words: who hears "queue" and "a" knows nothing. */
export const turn: Rule = {
  name: "turn",
  read(site) {
    const core = coreAt(site);
    const isAlone = site.tokens.length === 1 && /^[:.]$/.test(site.tokens[0]?.trail ?? "");
    const text = isAlone && Object.hasOwn(turns, core) ? turns[core] : undefined;
    return text === undefined ? null : { take: 1, text };
  },
};
