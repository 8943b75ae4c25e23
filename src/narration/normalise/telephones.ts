import { digitWords } from "./numbers.ts";
import { coreAt, linked, nextWord, previousWord, type Rule, type Site } from "./rule.ts";

/** "+44 20 7946 0018", "020-7946-0018", "555-0100", "1-800-LETTERS": digit by digit, a pause between the groups. */
export const telephone: Rule = {
  name: "telephone",
  read(site) {
    const emergency = /^(?:call|dial|phone|ring|called|dialled|rang|calling|dialling)$/i;
    const alone = !/^\d+$|^\p{Ll}+s$/u.test(nextWord(site));
    if (/^\d{3}$/.test(coreAt(site)) && emergency.test(previousWord(site)) && alone)
      return { take: 1, text: digitWords(coreAt(site)) };
    const [, free = "", letters = ""] = /^1-(8\d\d)-([A-Z][A-Z\d-]+)$/.exec(coreAt(site)) ?? [];
    if (free !== "") {
      const code = free === "800" ? "eight hundred" : digitWords(free);
      return { take: 1, text: `one ${code}, ${letters}` };
    }
    const groups: string[] = [];
    let take = 0;
    while (take < 6 && /^\+?\(?\d[\d()-]*$/.test(coreAt(site, take))) {
      groups.push(...coreAt(site, take).split(/[()-]+/));
      take++;
      if (!linked(site, take - 1, [")"])) break;
    }
    const digits = groups.join("").replace(/\D/g, "");
    if (!isTelephone(coreAt(site), groups, digits) && !(isHelpline(site) && take > 1)) return null;
    const words = groups
      .filter((group) => group !== "")
      .map(digitWords)
      .join(", ");
    return { take, text: `${coreAt(site).startsWith("+") ? "plus " : ""}${words}` };
  },
};

function isTelephone(first: string, groups: readonly string[], digits: string): boolean {
  const lengths = groups
    .filter((group) => group !== "")
    .map((group) => group.length)
    .join("-");
  // American: 555-0100, (202) 555-0100, 1-800-555-0100.
  if (/^(?:(?:1-)?3-)?3-4$/.test(lengths) && (first.includes("-") || groups.length > 2))
    return true;
  if (digits.length < 9 || digits.length > 15) return false;
  return first.startsWith("+") || (/^0\d{2,4}$/.test(groups[0] ?? "") && groups.length > 1);
}

/** "helpline: 116 123": no thousands, which "the number is" may go before. */
function isHelpline(site: Site): boolean {
  const before = linked(site, -1, [":"]) ? coreAt(site, -1) : "";
  const word = before === "on" || before === "is" ? coreAt(site, -2) : before;
  return /^(?:helpline|hotline|freephone|telephone|phone|tel|dial|text)$/i.test(word);
}
