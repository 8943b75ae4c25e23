import { lettersAt, withStops } from "./letters.ts";
import { coreAt, type Rule } from "./rule.ts";

const mail = /^([\w.+-]{1,64})@([\w-]+(?:\.[\w-]+)+)$/;
const withProtocol = /^(?:https?:\/\/|www\.)([\w-]+(?:\.[\w-]+)+)(?::\d+)?(\/.*)?$/i;
const bare =
  /^([\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|info|io|co|uk|eu|us|fr|de|ru|cn|in|ie|ch|tv))(\/.*)?$/;

/** "press@example.org" is "press at example dot org". */
export const mailAddress: Rule = {
  name: "mail-address",
  read(site) {
    const [, name, host] = mail.exec(coreAt(site)) ?? [];
    if (name === undefined || host === undefined) return null;
    return { take: 1, text: `${nameWords(name)} at ${hostWords(host)}` };
  },
};

/** "https://www.example.org/talks?id=3" is "example dot org slash talks": what a listener can remember. */
export const webAddress: Rule = {
  name: "web-address",
  read(site) {
    const core = coreAt(site);
    const [, host, path = ""] = withProtocol.exec(core) ?? bare.exec(core) ?? [];
    if (host === undefined || !/[a-z]/i.test(host)) return null;
    const segments = path
      .replace(/[?#].*$/, "")
      .split("/")
      .filter((segment) => segment !== "");
    const readable =
      segments.length <= 2 && segments.every((segment) => /^[\w-]{1,20}$/.test(segment));
    const words = readable ? segments.map((segment) => ` slash ${nameWords(segment)}`) : [];
    return { take: 1, text: `${hostWords(host.replace(/^www\./i, ""))}${words.join("")}` };
  },
};

/** "#HarbourTalks" is "hashtag Harbour Talks", "@harbour_news" "at harbour news", "$ACME" a share by its letters. */
export const tag: Rule = {
  name: "tag",
  read(site) {
    const ticker = /^\$([A-Z]{2,5})$/.exec(coreAt(site))?.[1];
    if (ticker !== undefined) return { take: 1, text: lettersAt(site, ticker) };
    const [, sign, name] =
      /^([#@])([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*)$/u.exec(coreAt(site)) ?? [];
    if (name === undefined) return null;
    const words = name
      .replace(
        /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu,
        " ",
      )
      .replaceAll("_", " ")
      .replaceAll(".", " dot ")
      .replace(/\bCOP\b/g, "Cop");
    return { take: 1, text: `${sign === "#" ? "hashtag" : "at"} ${words}` };
  },
};

/** "doi:10.5555/12345", "arXiv:2411.01234": where a paper is kept; nobody could note the number down. */
export const paperAddress: Rule = {
  name: "paper-address",
  read(site) {
    const [, doi, archive] = /^(?:(doi:10\.\d+\/\S+)|(arXiv:\d+\.\d+))$/i.exec(coreAt(site)) ?? [];
    if (doi !== undefined) return { take: 1, text: "D.O.I." };
    return archive === undefined ? null : { take: 1, text: "archive" };
  },
};

function hostWords(host: string): string {
  return host.split(".").map(labelWords).join(" dot ");
}

function labelWords(label: string): string {
  const letters = /^(?:[b-df-hj-np-tv-xz]{2,4}|eu|uk|us|un|who|io)$/i.test(label);
  return letters && !/^(?:com|net|org|gov)$/i.test(label)
    ? withStops(label.toUpperCase())
    : nameWords(label);
}

function nameWords(name: string): string {
  return name
    .replaceAll(".", " dot ")
    .replaceAll("+", " plus ")
    .replaceAll("-", " hyphen ")
    .replaceAll("_", " underscore ")
    .replace(/ {2,}/g, " ")
    .trim();
}
