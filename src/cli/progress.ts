import type { RunEvents } from "../pipeline/convert.ts";
import type { Progress } from "../pipeline/settings.ts";
import { clock } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { columns } from "./wrap.ts";

/** Before so many articles are done, a guess at the time left would jump about. */
const enoughToGuess = 5;

/**
 * Shows on the terminal's progress line what is going on: of one article its steps, of many how far
 * the run is, how fast it goes and how long it will take.
 */
export function progressMeter(
  terminal: Pick<Terminal, "progress">,
  now: () => number = () => performance.now(),
): Required<Pick<RunEvents, "onPlanned" | "onArticle">> & {
  readonly onProgress: (progress: Progress) => void;
} {
  let due = 0;
  let done = 0;
  let began = now();
  return {
    onPlanned: (plan) => {
      due = plan.due;
      // Inputs that name nothing are told before.
      done = 0;
      began = now();
    },
    onArticle: ({ status }) => {
      if (status === "converted" || status === "failed") done++;
    },
    onProgress: (step) => {
      const elapsedMs = now() - began;
      terminal.progress((width) =>
        due > 1
          ? ofMany({ done, due, elapsedMs, step: stepInWords(step) }, width)
          : stepInWords(step),
      );
    },
  };
}

/** "ferry.txt: printing 40 %". */
export function stepInWords({ input, step, done }: Progress): string {
  return `${input}: ${step}${done > 0 ? ` ${Math.round(done * 100)} %` : "…"}`;
}

interface HowFar {
  readonly done: number;
  readonly due: number;
  readonly elapsedMs: number;
  readonly step: string;
}

/** A bar, counts, rate, time left and step; a narrow terminal has the counts and the time before the others. */
function ofMany({ done, due, elapsedMs, step }: HowFar, width: number): string {
  const mayGuess = done >= enoughToGuess && elapsedMs > 0;
  const perSecond = (done / elapsedMs) * 1000;
  const left = Math.max(0, ((due - done) / perSecond) * 1000);
  const share = `${done} of ${due}`;
  const time = mayGuess ? `, about ${clock(left)} left` : "";
  const rate = mayGuess ? `, ${perSecond.toFixed(1)} a second` : "";
  const drawn = `${bar(done / due, Math.min(20, Math.floor(width / 5)))} `;
  const fits = (line: string) => columns(line) <= width;
  const whole = `${drawn}${share}${rate}${time}`;
  if (fits(whole)) return `${whole}  ${step}`;
  const shorter = `${drawn}${share}${time}`;
  return fits(shorter) ? shorter : `${share}${time}`;
}

function bar(part: number, cells: number): string {
  const full = Math.round(Math.min(1, part) * cells);
  return `${"█".repeat(full)}${"░".repeat(cells - full)}`;
}
