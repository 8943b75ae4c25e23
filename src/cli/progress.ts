import type { RunEvents } from "../pipeline/convert.ts";
import type { Progress } from "../pipeline/settings.ts";
import { clock } from "./summary.ts";
import type { Terminal } from "./terminal.ts";

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
      began = now();
    },
    onArticle: ({ status }) => {
      if (status === "converted" || status === "failed") done++;
    },
    onProgress: ({ input, step, done: part }) => {
      const what = `${input}: ${step}${part > 0 ? ` ${Math.round(part * 100)} %` : "…"}`;
      terminal.progress(due > 1 ? `${howFar(done, due, now() - began)}  ${what}` : what);
    },
  };
}

function howFar(done: number, due: number, elapsedMs: number): string {
  const share = `${done} of ${due}`;
  if (done < enoughToGuess || elapsedMs === 0) return share;
  const perSecond = (done / elapsedMs) * 1000;
  const left = Math.max(0, ((due - done) / perSecond) * 1000);
  return `${share}, ${perSecond.toFixed(1)} a second, about ${clock(left)} left`;
}
