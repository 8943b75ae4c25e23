import { nodeHost } from "../host/node-host.ts";
import { settingsOf } from "../pipeline/settings.ts";
import { watchFolder } from "../pipeline/watch/watch-folder.ts";
import { openWorkshop } from "../pipeline/workshop.ts";
import { convertOptionsOf } from "./convert-options.ts";
import { exitCode } from "./exit-code.ts";
import { type CommandOptions, notAFolder } from "./options.ts";
import { tellArticle } from "./tell-article.ts";
import { tellProblems } from "./tell-problems.ts";
import type { Terminal } from "./terminal.ts";

/** A file that has been still for so many seconds is whole, unless somebody says otherwise. */
const usualSettle = "2";

/** `readout watch <folder>`: ends with the signal alone, or where it cannot begin. */
export async function watchCommand(
  folder: string,
  options: CommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const wish = notAFolder(options) ?? convertOptionsOf(options);
  if ("code" in wish) return terminal.refuse(wish.code, wish.message, wish.help);
  const settle = Number(options.settle ?? usualSettle);
  if (!(settle >= 0 && settle <= 3600)) {
    const message = `--settle takes seconds, from 0 to 3600, not “${options.settle}”`;
    return terminal.refuse("options/bad-value", message);
  }
  const settings = { ...settingsOf(wish), write: true };
  const waiting = (holder: string) => terminal.notice(`Waiting for ${holder} to let go…`);
  let telling = Promise.resolve();
  const began = await watchFolder(
    folder,
    settings,
    { settleMs: settle * 1000, signal },
    nodeHost,
    openWorkshop,
    {
      onWatching: () => terminal.notice(`Watching ${folder}; Ctrl-C ends it.`),
      onWait: waiting,
      onArticle: (article) => tellArticle(article, true, terminal),
      onMoved: (file, path) => {
        if (terminal.json) terminal.record({ readout: 1, event: "moved", file, path });
        else terminal.say(`${file} is now in ${path}`);
      },
      onTrouble: (diagnostics) => {
        telling = telling.then(async () => {
          await tellProblems(diagnostics, terminal);
        });
      },
    },
  );
  await telling;
  return began ? exitCode.done : exitCode.usage;
}
