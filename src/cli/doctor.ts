import { nodeHost } from "../host/node-host.ts";
import type { Configuration } from "../pipeline/configuration/configuration.ts";
import { type Check, checkOf, examine } from "../pipeline/doctor.ts";
import { settingsOf } from "../pipeline/settings.ts";
import { convertOptionsOf } from "./convert-options.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

const signs: Readonly<Record<Check["state"], string>> = {
  ok: "ok",
  missing: "MISSING",
  absent: "-",
};

/** `readout doctor`: what is here, what is missing and how to mend it. */
export async function doctorCommand(
  options: CommandOptions,
  { file, diagnostics }: Configuration,
  terminal: Terminal,
): Promise<number> {
  const wish = convertOptionsOf(options);
  if ("code" in wish) return terminal.refuse(wish.code, wish.message, wish.help);
  let isFit = true;
  const tell = (check: Check) => {
    isFit &&= check.state !== "missing";
    const { name, state, found, mend } = check;
    if (terminal.json) terminal.record({ readout: 1, ...check });
    terminal.say(`${signs[state].padEnd(8)} ${name.padEnd(26)} ${found}`);
    if (mend !== null) terminal.say(`${" ".repeat(9)}${mend}`);
  };
  tell(checkOf("configuration", diagnostics, file ?? "none, which is fine"));
  const settings = settingsOf(wish);
  for await (const check of examine(settings, nodeHost)) tell(check);
  const { examineQueue } = await import("../queue/examine.ts");
  for await (const check of examineQueue(settings.out, nodeHost)) tell(check);
  terminal.say(
    isFit
      ? "Ready. What a dash marks is needed only by those who ask for it."
      : "Not ready: mend what is MISSING.",
  );
  return isFit ? exitCode.done : exitCode.failed;
}
