import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Receipt } from "../../src/pipeline/receipt/receipt.ts";
import type { Inspection } from "../../src/renderers/inspection.ts";

/**
 * Whole editions, made by the command line and judged by outside programs: what a user gets, not what
 * a module means to give.
 */
const tools = ["pdftotext", "pdfinfo", "qpdf", "xmllint", "ffprobe", "ffmpeg", "java"];
const verapdf = process.env["VERAPDF_JAR"] ?? "";
const missing = [
  ...tools.filter((tool) => spawnSync(tool, ["-version"]).error !== undefined),
  ...(existsSync(verapdf) ? [] : ["veraPDF (VERAPDF_JAR)"]),
];
if (missing.length > 0) {
  const message = `not found: ${missing.join(", ")}. Whole editions are not checked from outside.`;
  if (process.env["CI"]) throw new Error(message);
  console.warn(message);
}

const shared = "../shared";
const schema = join(shared, "data/formats/ssml/1.1/synthesis.xsd");
const articles = [
  ["harbour-talks", "tests/cases/harbour-talks/harbour-talks.txt"],
  ["article", join(shared, "seed/article.txt")],
  ["wire", join(shared, "data/formats/samples-own/rosetta/wire.txt")],
] as const;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-edition-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readout = (args: readonly string[], env: Record<string, string> = {}) =>
  execFileSync(process.execPath, ["bin/readout.js", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1e8,
  });

for (const [name, file] of articles) {
  const there = existsSync(file);
  if (!there) console.warn(`${file} is not there: not checked`);

  describe.skipIf(missing.length > 0 || !there)(`the edition of ${name}`, () => {
    let model: Inspection;
    let receipt: Receipt;
    const output = (ending: string) => join(folder, `${name}.${ending}`);

    beforeAll(() => {
      readout(["convert", file, "-t", "pdf,ssml,mp3,vtt,srt", "-o", folder, "-q"]);
      model = JSON.parse(readout(["inspect", file, "--json"]));
      receipt = JSON.parse(readFileSync(output("receipt.json"), "utf8"));
    });

    it.each(["ua1", "2a"])("passes veraPDF for %s", (flavour) => {
      const report = spawnSync(
        "java",
        ["-cp", verapdf, "org.verapdf.apps.GreenfieldCliWrapper", "-f", flavour, output("pdf")],
        { encoding: "utf8", maxBuffer: 1e8 },
      ).stdout;
      expect(report).toMatch(/isCompliant="true"/);
    });

    it("passes qpdf --check", () => {
      expect(execFileSync("qpdf", ["--check", output("pdf")], { encoding: "utf8" })).toContain(
        "No syntax or stream",
      );
    });

    it("gives pdftotext and the structure tree the article's words in order", () => {
      const text = execFileSync("pdftotext", ["-raw", output("pdf"), "-"], { encoding: "utf8" });
      const structure = execFileSync("pdfinfo", ["-struct-text", output("pdf")], {
        encoding: "utf8",
      });
      const marked =
        structure
          .match(/"[^\n]*"/g)
          ?.map((line) => line.slice(1, -1))
          .join(" ") ?? "";
      for (const extracted of [text, marked]) {
        const lost = firstLost(wordsOf(model.text), wordsOf(extracted));
        expect(lost).toBeNull();
      }
    });

    it("gives SSML that the W3C schema accepts", () => {
      if (!existsSync(schema)) {
        console.warn(`${schema} is not there: the SSML is checked for being well-formed only`);
        execFileSync("xmllint", ["--nonet", "--noout", output("ssml")]);
        return;
      }
      execFileSync("xmllint", ["--nonet", "--noout", "--schema", schema, output("ssml")], {
        stdio: "pipe",
      });
    });

    it("delivers −16 LUFS ± 0.5 with a true peak of −1 dBTP at most, as ffmpeg measures the file", () => {
      const { stderr } = spawnSync(
        "ffmpeg",
        [
          "-nostats",
          "-i",
          output("mp3"),
          "-filter_complex",
          "ebur128=peak=true",
          "-f",
          "null",
          "-",
        ],
        { encoding: "utf8", maxBuffer: 1e8 },
      );
      const summary = stderr.slice(stderr.lastIndexOf("Summary:"));
      const loudness = Number(summary.match(/I:\s+(-?[\d.]+) LUFS/)?.[1]);
      const peak = Number(summary.match(/Peak:\s+(-?[\d.]+) dBFS/)?.[1]);
      expect(Math.abs(loudness + 16)).toBeLessThanOrEqual(0.5);
      expect(peak).toBeLessThanOrEqual(-1);
      expect(Math.abs(loudness - (receipt.audio?.lufs ?? 0))).toBeLessThanOrEqual(0.3);
    });

    it("says the MP3's title, language and length", () => {
      const probe = JSON.parse(
        execFileSync(
          "ffprobe",
          ["-v", "quiet", "-print_format", "json", "-show_format", output("mp3")],
          {
            encoding: "utf8",
          },
        ),
      );
      expect(probe.format.tags.title).toBe(model.headline);
      expect(probe.format.tags.TLAN ?? probe.format.tags.language).toBe("eng");
      // ffprobe counts whole frames, the encoder's lead among them: up to two frames of 26 ms, and a little.
      const excess = Number(probe.format.duration) * 1000 - (receipt.audio?.durationMs ?? 0);
      expect(Math.abs(excess)).toBeLessThan(100);
    });

    it("accounts for every sentence on a page and in the audio, in order", () => {
      expect(receipt.sentences).toHaveLength(model.sentences.length);
      for (const { pages, audio } of receipt.sentences) {
        expect(pages.length).toBeGreaterThan(0);
        expect(audio.length).toBeGreaterThan(0);
      }
      const starts = receipt.sentences.map(({ audio }) => audio[0]?.start ?? 0);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    });

    it("labels every translated quote on the page and in the audio", () => {
      for (const quote of receipt.quotes.filter(
        ({ translation }) => translation.status !== "none",
      )) {
        expect(quote.labelPrinted).toMatch(/translat/i);
        expect(quote.labelSpoken).toMatch(/translat/i);
      }
    });

    it("gives captions that read as the article does, in time order", () => {
      const captions = readFileSync(output("vtt"), "utf8");
      const times = [...captions.matchAll(/^(\d\d):(\d\d):(\d\d\.\d{3}) -->/gm)].map(
        ([, hours, minutes, seconds]) =>
          Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
      );
      expect(times.length).toBeGreaterThan(5);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      const spoken = captions
        .replace(/^.*-->.*$/gm, "")
        .replace(/<[^>]*>/g, "")
        .replaceAll("&amp;", "&");
      expect(firstLost(wordsOf(model.text), wordsOf(spoken))).toBeNull();
    });

    it("is the same, byte for byte, in another time zone and locale", () => {
      const elsewhere = mkdtempSync(join(tmpdir(), "readout-elsewhere-"));
      try {
        readout(["convert", file, "-t", "pdf,ssml", "-o", elsewhere, "-q"], {
          TZ: "Pacific/Kiritimati",
          LANG: "tr_TR.UTF-8",
          LC_ALL: "tr_TR.UTF-8",
        });
        for (const ending of ["pdf", "ssml"]) {
          const there = readFileSync(join(elsewhere, `${name}.${ending}`));
          expect(there.equals(readFileSync(output(ending))), ending).toBe(true);
        }
      } finally {
        rmSync(elsewhere, { recursive: true });
      }
    });
  });
}

/** Words without marks that layouts change: soft hyphens, quotation marks, capitals of small capitals. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .replace(/\u00ad\s*/g, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The first word that does not follow, with those before it; added words in between are allowed. */
function firstLost(wanted: readonly string[], found: readonly string[]): string | null {
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    const next = found.indexOf(word, at);
    // Added words are short: a label, a note, a running head. A word further off has been lost.
    if (next < 0 || next - at > 60)
      return wanted.slice(Math.max(0, index - 4), index + 1).join(" ");
    at = next + 1;
  }
  return null;
}
