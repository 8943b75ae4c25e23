/**
 * `npm run bench [-- name …]`: whole-process costs as ratios, each pair measured in turn in one run
 * (A B A B …), so that a busy machine slows both alike. Medians of the pairs. Reports; never fails.
 *
 * Needs GNU time, and the programs it compares with: weasyprint, espeak-ng; Typst's node compiler, if it is there
 * (`npm install --no-save @myriaddreamin/typst-ts-node-compiler`).
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One for each figure, of which made-up names are made. */
const syllables = ["ba", "do", "ke", "li", "mo", "nu", "pa", "ri", "so", "ta"];
const runs = Number(process.env["RUNS"] ?? 5);
const scratch = mkdtempSync(join(tmpdir(), "readout-bench-"));
const readout = (...args) => [process.execPath, "bin/readout.js", ...args];

const article = join(scratch, "article.txt");
const html = join(scratch, "article.html");
writeArticle();

const benches = {
  /** Budgets: at most 0.6 of weasyprint's CPU time for the page, 0.8 for the page and the SSML. */
  print: () => {
    for (const [formats, budget] of [
      ["pdf", 0.6],
      ["pdf,ssml", 0.8],
    ]) {
      compare(`convert -t ${formats}`, "CPU s", budget, [
        readout("convert", article, "-t", formats, "-o", join(scratch, "print"), "--force", "-q"),
        ["weasyprint", html, join(scratch, "weasyprint.pdf")],
      ]);
    }
    furtherPages();
  },
  /** Budgets: 20 articles in 2 s of CPU time and 200 MB; 200 in 12 times as much. */
  pack: () => {
    const files = readdirSync("tests/cases/pack-of-twenty").filter((name) => name.endsWith(".txt"));
    const texts = files.map((name) =>
      readFileSync(join("tests/cases/pack-of-twenty", name), "utf8"),
    );
    const folder = join(scratch, "articles");
    mkdirSync(folder);
    const inputs = Array.from({ length: 200 }, (_, index) => {
      const file = join(folder, `${String(index).padStart(3, "0")}.txt`);
      // No two alike: a pack holds an article once.
      writeFileSync(file, texts[index % texts.length].replace("\n", ` (${index})\n`));
      return file;
    });
    const run = (count) =>
      measure(
        readout(
          "pack",
          ...inputs.slice(0, count),
          "-t",
          "pdf",
          "-o",
          join(scratch, "packs"),
          "--force",
          "-q",
        ),
      );
    run(20);
    const pairs = Array.from({ length: runs }, () => [run(20), run(200)]);
    const of = (side, figure) => median(pairs.map((pair) => pair[side][figure]));
    console.log(
      row(
        "pack of 20",
        `${of(0, "CPU s").toFixed(2)} CPU s`,
        `budget 2 s; ${of(0, "peak MB").toFixed(0)} MB, budget 200 MB`,
      ),
    );
    const ratio = median(pairs.map(([few, many]) => many["CPU s"] / few["CPU s"]));
    console.log(
      row(
        "pack of 200",
        `${ratio.toFixed(2)} ×`,
        `budget 12 × the pack of 20; ${of(1, "peak MB").toFixed(0)} MB`,
      ),
    );
  },
  /** Budget: at most twice an empty Node process. */
  start: () =>
    compare("readout --version", "wall s", 2, [
      readout("--version"),
      [process.execPath, "-e", "0"],
    ]),
  /**
   * Budgets: at most 8 times native espeak-ng writing the same words as WAV; an edit, a quarter of the first
   * run; captions that follow a pause within 60 ms of the end of the silence.
   */
  voice: () => {
    const out = join(scratch, "speech");
    const convert = (...more) =>
      readout("convert", article, "-t", "mp3,vtt", "-o", out, "--force", "-q", ...more);
    compare("convert -t mp3,vtt", "wall s", 8, [
      convert("--no-cache"),
      ["espeak-ng", "-v", "en-gb", "-f", article, "-w", join(scratch, "native.wav")],
    ]);
    const text = readFileSync(article, "utf8");
    const pairs = Array.from({ length: runs }, (_, round) => {
      const cache = ["--cache", join(scratch, `cache-${round}`)];
      const first = measure(convert(...cache));
      writeFileSync(article, text.replace("Saturday", `Saturday ${round}`));
      const again = measure(convert(...cache));
      writeFileSync(article, text);
      return [again["CPU s"], first["CPU s"]];
    });
    const [edit, first] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])).toFixed(2));
    console.log(
      row(
        "after a one-word edit",
        `${median(pairs.map(([again, before]) => again / before)).toFixed(2)} ×`,
        `budget 0.25 × the first run (${edit} against ${first} CPU s)`,
      ),
    );
    const late = soundAgainstCaptions(join(out, "article.mp3"), join(out, "article.vtt"));
    console.log(
      late === null
        ? row("captions against the sound", "not measured", "ffmpeg is not installed")
        : row(
            "captions against the sound",
            `${Math.max(...late).toFixed(0)} ms`,
            `the most of ${late.length} pauses, heard by ffmpeg; budget 60 ms`,
          ),
    );
  },
  /** Budgets: at most 1.4 of the CPU time of Readability on linkedom; 2,000 articles a second. */
  read: () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["tests/bench/read.mjs", join(scratch, "read")],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    const { ratio, text, markdown } = JSON.parse(stdout);
    console.log(row("web pages", `${ratio.toFixed(2)} ×`, "budget 1.4 × Readability on linkedom"));
    console.log(row("plain text", `${text}/s`, "budget 2000 articles a second"));
    console.log(row("Markdown", `${markdown}/s`, "budget 2000 articles a second"));
  },
  /** Every reader at 1 kB, 100 kB and 5 MB (SIZES, in bytes): a kilobyte costs no more in a large file. */
  sizes: () => {
    const sizes = process.env["SIZES"] ?? "1000,100000,5000000";
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["tests/bench/read-sizes.mjs", join(scratch, "sizes"), sizes],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    for (const [shape, costs] of Object.entries(JSON.parse(stdout))) {
      const each = costs.map((ms) => (ms === null ? "refused" : `${ms.toFixed(2)} ms`)).join(", ");
      console.log(row(shape, each, `CPU a kilobyte at ${sizes} bytes`));
    }
  },
  /** Budgets: 300 articles of 600 words a second of the processor; a kilobyte costs no more in a large article (SIZES). */
  annotate: () => {
    const sizes = process.env["SIZES"] ?? "1000,100000,5000000";
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["tests/bench/annotate.mjs", join(scratch, "annotate"), sizes],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    const { alone, both, each } = JSON.parse(stdout);
    const note = `labelled articles, by 600 words; ${both}/s with reading; budget 300`;
    console.log(row("annotating", `${alone}/s`, note));
    const costs = each.map((ms) => `${ms.toFixed(2)} ms`).join(", ");
    console.log(row("annotating, by size", costs, `CPU a kilobyte at ${sizes} bytes`));
  },
  /**
   * Budgets on two cores: two threads at least 1.7 times one; 5 s for 10,000 unchanged articles;
   * 600 MB; the same cost an article for few and many. BATCH is the number of articles.
   */
  batch: () => {
    const many = Number(process.env["BATCH"] ?? 200);
    const run = (count, jobs, ...more) => {
      const out = join(scratch, `batch-out-${count}`);
      const options = ["-t", "pdf,ssml", "-o", out, "-j", String(jobs), "-q", ...more];
      return measure(readout("convert", batchOf(count), ...options));
    };
    const pairs = Array.from({ length: Math.min(3, runs) }, () => [
      run(many, 1, "--force"),
      run(many, 2, "--force"),
    ]);
    const ratio = median(pairs.map(([one, two]) => one["wall s"] / two["wall s"]));
    const wall = median(pairs.map(([, two]) => two["wall s"]));
    const peak = Math.max(...pairs.map(([, two]) => two["peak MB"]));
    const pace = `${(many / wall).toFixed(1)} articles/s, ${peak.toFixed(0)} MB; budget 1.7 ×, 600 MB`;
    console.log(row(`${many} articles, 2 threads`, `${ratio.toFixed(2)} ×`, pace));
    const few = Math.max(20, Math.round(many / 10));
    const [a, b] = [few, many].map((count) => run(count, 1, "--force")["CPU s"] / count);
    const each = `${(a * 1000).toFixed(0)} ms each of ${few}, ${(b * 1000).toFixed(0)} ms of ${many}`;
    console.log(row("cost an article", `${(b / a).toFixed(2)} ×`, `${each}; budget 0.9 to 1.1`));
    const again = run(many, 2);
    console.log(
      row(
        "unchanged articles",
        `${again["wall s"].toFixed(2)} s`,
        `${many}; budget 5 s for 10,000`,
      ),
    );
  },
  /** Budget: at most 10 ms an article more than without a queue. */
  queue: () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["tests/bench/queue.mjs", join(scratch, "queue"), "50", process.env["BATCH"] ?? "450"],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    const found = JSON.parse(stdout);
    if (found === null) {
      console.log(row("queue, an article", "not measured", "redis-server is not installed"));
      return;
    }
    const { alone, queued } = found;
    const of = (figure) => `${queued[figure].toFixed(1)} against ${alone[figure].toFixed(1)} ms`;
    const detail = `budget 10 ms more CPU than convert -j 1 (${of("cpu")}; by the clock ${of("wall")})`;
    console.log(row("queue, an article", `${(queued.cpu - alone.cpu).toFixed(1)} ms`, detail));
  },
  /** Budgets: at most 300 MB at the peak for all formats together; 400 MB for 10,000 words, an hour of MP3. */
  memory: () => {
    const used = measure(
      readout(
        "convert",
        article,
        "-t",
        "pdf,ssml,mp3,wav,vtt,srt,json",
        "-o",
        join(scratch, "all"),
        "--no-cache",
        "--force",
        "-q",
      ),
    );
    console.log(
      row("all formats, peak memory", `${used["peak MB"].toFixed(0)} MB`, "budget 300 MB"),
    );
    const long = join(scratch, "long.txt");
    writeFileSync(long, `${paragraphsOf(10_000).join("\n\n")}\n`);
    const hour = readout("convert", long, "-t", "mp3,vtt", "-o", join(scratch, "long"));
    const { "peak MB": peak } = measure([...hour, "--no-cache", "-q"]);
    console.log(row("an hour of MP3, peak memory", `${peak.toFixed(0)} MB`, "budget 400 MB"));
  },
};

try {
  const wanted = process.argv.slice(2);
  for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
    const bench = benches[name];
    if (bench === undefined)
      console.error(`no bench “${name}”; there are ${Object.keys(benches).join(", ")}`);
    else bench();
  }
} finally {
  rmSync(scratch, { recursive: true });
}

/** How far each caption behind a pause is from where FFmpeg hears the silence end, in milliseconds; null without it. */
function soundAgainstCaptions(mp3, vtt) {
  const silence = ["-af", "silencedetect=n=-45dB:d=0.2", "-f", "null", "-"];
  const { error, stderr } = spawnSync("ffmpeg", ["-nostats", "-i", mp3, ...silence], {
    encoding: "utf8",
  });
  if (error !== undefined) return null;
  const heard = [...stderr.matchAll(/silence_end: ([\d.]+)/g)].map(([, at]) => 1000 * Number(at));
  const ms = (time) => {
    const [hours, minutes, seconds] = time.split(":").map(Number);
    return ((hours * 60 + minutes) * 60 + seconds) * 1000;
  };
  const cues = [...readFileSync(vtt, "utf8").matchAll(/^([\d:.]+) --> ([\d:.]+)$/gm)].map(
    ([, start, end]) => ({ start: ms(start), end: ms(end) }),
  );
  return cues
    .filter(({ start }, index) => index > 0 && start - cues[index - 1].end >= 200)
    .map(({ start }) => Math.min(...heard.map((at) => Math.abs(at - start))));
}

/** Runs two commands in turn and prints the median of their ratios. */
function compare(name, figure, budget, [ours, theirs]) {
  const missing = [theirs[0], "/usr/bin/time"].find(
    (program) => spawnSync(program, ["--version"]).error !== undefined,
  );
  if (missing !== undefined) {
    console.log(row(name, "not measured", `${missing} is not installed`));
    return;
  }
  measure(ours);
  measure(theirs);
  const pairs = Array.from({ length: runs }, () => [
    measure(ours)[figure],
    measure(theirs)[figure],
  ]);
  const ratio = median(pairs.map(([a, b]) => a / b));
  const [a, b] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
  console.log(
    row(
      name,
      `${ratio.toFixed(2)} ×`,
      `budget ${budget} × ${theirs[0].split("/").at(-1)} (${a.toFixed(2)} against ${b.toFixed(2)} ${figure})`,
    ),
  );
}

/** What each article of a run costs after the first, and how large its PDF is, against Typst's compiler in a warm process. */
function furtherPages() {
  const [few, many] = [20, 120];
  const out = join(scratch, "warm");
  const options = ["-t", "pdf", "-o", out, "-j", "1", "--force", "-q"];
  const run = (count) => measure(readout("convert", batchOf(count), ...options))["CPU s"];
  const rounds = Array.from({ length: Math.min(3, runs) }, () => ({
    ours: ((run(many) - run(few)) / (many - few)) * 1000,
    typst: typstOn(batchOf(many), few),
  }));
  const each = `${median(rounds.map(({ ours }) => ours)).toFixed(0)} ms`;
  console.log(row("each further page of a run", each, "CPU time, reading and writing included"));
  if (rounds[0].typst === null) {
    const howTo = "needs `npm install --no-save @myriaddreamin/typst-ts-node-compiler`";
    console.log(row("against Typst", "not measured", howTo));
    return;
  }
  const ratio = median(rounds.map(({ ours, typst }) => ours / typst.ms));
  const theirs = median(rounds.map(({ typst }) => typst.ms));
  const budget = `budget 1.0 × Typst's node compiler (${theirs.toFixed(1)} ms, the page alone)`;
  console.log(row("against Typst", `${ratio.toFixed(1)} ×`, budget));
  const sizes = readdirSync(out).filter((file) => file.endsWith(".pdf"));
  const ours = median(sizes.map((file) => statSync(join(out, file)).size));
  const { bytes } = rounds[0].typst;
  const detail = `budget 1.2 × Typst (${(ours / 1000).toFixed(1)} against ${(bytes / 1000).toFixed(1)} kB)`;
  console.log(row("size of the PDF", `${(ours / bytes).toFixed(2)} ×`, detail));
}

/** Milliseconds of the processor for each article after the first ones, and the size of the PDF; null without Typst. */
function typstOn(folder, warmUp) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["tests/bench/typst.mjs", folder, String(warmUp)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** One run as the operating system accounts for it. */
function measure([program, ...args]) {
  const report = join(scratch, "time");
  const { status, stderr } = spawnSync(
    "/usr/bin/time",
    ["-o", report, "-f", "%U %S %e %M", program, ...args],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} gave ${status}: ${stderr}`);
  const [user, system, wall, peak] = readFileSync(report, "utf8")
    .trim()
    .split("\n")
    .at(-1)
    .split(" ")
    .map(Number);
  return { "CPU s": user + system, "wall s": wall, "peak MB": peak / 1024 };
}

/** The paragraphs of the sample article, repeated to about so many words. */
function paragraphsOf(words) {
  const sample = readFileSync("tests/cases/harbour-talks/harbour-talks.txt", "utf8").replace(
    /\n*\(ends\)\s*$/,
    "",
  );
  const paragraphs = sample.split("\n\n");
  const body = paragraphs.slice(3);
  while (paragraphs.join(" ").split(/\s+/).length < words)
    paragraphs.push(body[paragraphs.length % body.length]);
  return paragraphs;
}

/** The sample article with about 600 words, as text and as HTML. */
function writeArticle() {
  const paragraphs = paragraphsOf(600);
  writeFileSync(article, `${paragraphs.join("\n\n")}\n`);
  const escaped = paragraphs.map((text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  writeFileSync(
    html,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped[0]}</title>` +
      `<style>body{font:10.5pt/14pt serif;text-align:justify;hyphens:auto}</style><h1>${escaped[0]}</h1>` +
      escaped
        .slice(1)
        .map((text) => `<p>${text}</p>`)
        .join("\n"),
  );
}

/**
 * A folder of so many articles, no two of which share a paragraph: a program that remembers what it has set must set
 * each anew.
 */
function batchOf(count) {
  const folder = join(scratch, `batch-${count}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  const paragraphs = readFileSync(article, "utf8").trim().split("\n\n");
  for (let i = 0; i < count; i++) {
    const own = paragraphs.map((text, at) =>
      at < 3 ? text.replace("delta", madeUpName(i)) : `${text} ${sentenceOf(100 * i + at)}`,
    );
    writeFileSync(join(folder, `article-${i}.txt`), `${own.join("\n\n")}\n`);
  }
  return folder;
}

/** A sentence that no other number has. */
function sentenceOf(number) {
  return `${madeUpName(number)} and ${madeUpName(number * 7 + 3)} counted ${number} of them.`;
}

/** A syllable for each figure, so that few words come again. */
function madeUpName(number) {
  const name = [...String(number).padStart(3, "0")].map((figure) => syllables[figure]).join("");
  return name.replace(/^./, (first) => first.toUpperCase());
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

function row(name, value, note) {
  return `${name.padEnd(28)} ${value.padStart(14)}   ${note}`;
}
