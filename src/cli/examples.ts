import type { Command } from "commander";

/** What is typed most, by command, shown at the end of its help. */
const examples: Readonly<Record<string, readonly string[]>> = {
  readout: ["readout convert article.txt", "readout help convert", "readout doctor"],
  convert: [
    "readout convert article.txt",
    "readout convert articles/ -o editions -t pdf,mp3",
    "readout convert 'wire/*.txt' --report report.html",
    "readout convert articles/ --dry-run",
    "find wire -newer stamp -print0 | readout convert --files-from - -0",
  ],
  pack: ['readout pack articles/ --title "Coast briefing" --date 2026-03-14'],
  watch: ["readout watch inbox -o editions -t pdf,mp3"],
  submit: [
    "readout submit articles/ -o editions --wait",
    'readout submit articles/ --pack --title "Coast briefing"',
  ],
  worker: ["READOUT_QUEUE=redis://queue.desk.example:6379 readout worker"],
  queue: ["readout queue", "readout queue retry", "readout queue cancel --all"],
  listen: ["readout listen article.txt", "readout listen article.txt --from-sentence 8"],
  inspect: ["readout inspect article.txt", "readout inspect --why q3 article.txt"],
  review: ["readout review article.txt"],
  names: ["readout names article.txt -o names.pls"],
  styles: [
    "readout styles",
    "readout styles --explain 'quote[translation=stated]::before' --edition large-print",
  ],
  config: ["readout config", "readout config --schema > readout.schema.json"],
  doctor: ["readout doctor", "readout doctor -o s3://bucket/editions"],
  completion: ["source <(readout completion bash)"],
  voices: ["readout voices --engine espeak"],
};

/** Puts a command's examples at the end of its help. */
export function withExamples(command: Command): void {
  const lines = examples[command.name()] ?? [];
  if (lines.length === 0) return;
  command.addHelpText("after", `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`);
}
