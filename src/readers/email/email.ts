import type { Reader } from "../reader.ts";
import type { PartReaders } from "./part-readers.ts";

/** Reads a message as it is saved or sent, whose text or whose attachment is the story. */
export function emailReader(readers: PartReaders): Reader {
  return {
    name: "email",
    description: "e-mail (.eml): the story in the message, or attached to it",
    extensions: ["eml"],
    recognise: ({ form, start, extension }) => {
      if (form.type !== "text") return 0;
      if (hasHeaders(start)) return 3;
      return extension === "eml" ? 2 : 0;
    },
    read: async (input, options, report) => {
      const { readEmail } = await import("./read-email.ts");
      return readEmail(input, readers, options, report);
    },
  };
}

/** Names of header fields that messages have and articles do not (RFC 5322 §3.6, RFC 2045). */
const known =
  /^(?:from|sender|to|cc|subject|date|message-id|mime-version|content-type|received|return-path|delivered-to|reply-to|in-reply-to|references|x-[a-z0-9-]+|dkim-signature|arc-[a-z-]+)$/i;
/** Lines that are looked at. */
const reach = 200;

/** Whether it opens with header fields and an empty line, three of them at least that messages have. */
function hasHeaders(start: string): boolean {
  const names = new Set<string>();
  for (const line of start.split(/\r?\n/, reach)) {
    if (line === "") break;
    if (/^[ \t]/.test(line) || (names.size === 0 && /^From \S+@/.test(line))) continue;
    const name = /^([!-9;-~]{2,76}):/.exec(line)?.[1];
    if (name === undefined) return false;
    if (known.test(name)) names.add(name.toLowerCase());
  }
  return names.size >= 3 && (names.has("from") || names.has("received"));
}
