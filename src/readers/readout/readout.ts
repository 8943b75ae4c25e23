import type { Reader } from "../reader.ts";

/** Readout's own: what `inspect --json` and `-t json` write. */
export const readout: Reader = {
  name: "readout",
  description: "what `readout inspect --json` and `-t json` write, read back unchanged",
  extensions: ["json", "jsonl"],
  recognise: ({ form }) =>
    form.type === "json" &&
    ["", "0."].some((at) =>
      ["readout", "language", "text"].every((name) => form.outline.has(at + name)),
    )
      ? 3
      : 0,
  read: async (input, options, report) =>
    (await import("./read-readout.ts")).readReadout(input, options, report),
};
