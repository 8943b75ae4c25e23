import { isLettered, withStops } from "./initialisms.ts";
import { coreAt, type Rule } from "./rule.ts";

const alone: Readonly<Record<string, string>> = {
  "&": "and",
  "+": "plus",
  "=": "equals",
  "×": "times",
  "÷": "divided by",
  "%": "per cent",
  "@": "at",
  "©": "copyright",
  "€": "euro",
  "£": "pound",
  $: "dollar",
};

/** "Lund & Sons", "2 + 2 = 4". */
export const symbol: Rule = {
  name: "symbol",
  read(site) {
    const core = coreAt(site);
    const text = Object.hasOwn(alone, core) ? alone[core] : undefined;
    return text === undefined ? null : { take: 1, text };
  },
};

/** "and/or" is "and or", "Lund&Okafor" "Lund and Okafor". */
export const joined: Rule = {
  name: "joined-words",
  read(site) {
    const core = coreAt(site);
    if (!/^[\p{L}\p{M}’'-]+(?:[/&+][\p{L}\p{M}’'-]+){1,3}$/u.test(core)) return null;
    const words = core.split(/([/&+])/).map((part) => {
      if (part === "/") return " ";
      if (part === "&") return " and ";
      if (part === "+") return " plus ";
      return isLettered(part) ? withStops(part) : part;
    });
    return { take: 1, text: words.join("") };
  },
};
