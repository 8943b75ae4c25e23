import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runReadout } from "./command-line.ts";

/** What bash offers for the last of some words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout: script } = await runReadout(".", ["completion", "bash"]);
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _readout; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const args = ["-c", `${script}\n${ask}`, "bash", "readout", ...words];
  const { stdout, stderr } = spawnSync("bash", args, { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter(Boolean);
}

const hasBash = existsSync("/bin/bash");
if (!hasBash) console.warn("skipped: bash is not here");

describe.skipIf(!hasBash)("completion in bash", () => {
  it("completes commands, options and their values", async () => {
    expect(await offered("conv")).toEqual(["convert"]);
    expect(await offered("convert", "--pap")).toEqual(["--paper"]);
    expect(await offered("convert", "--paper", "")).toEqual(["a4", "letter"]);
    expect(await offered("convert", "--edition", "la")).toEqual(["large-print"]);
    expect(await offered("queue", "re")).toEqual(["retry"]);
    expect(await offered("completion", "f")).toEqual(["fish"]);
    expect(await offered("help", "wat")).toEqual(["watch"]);
  });

  it("completes the last name of a list of formats", async () => {
    expect(await offered("convert", "-t", "pdf,ss")).toEqual(["pdf,ssml"]);
  });

  it("leaves files to the shell", async () => {
    expect(await offered("convert", "-o", "")).toEqual([]);
    expect(await offered("convert", "arti")).toEqual([]);
  });
});

describe("readout completion", () => {
  it("knows zsh and fish, and refuses others", async () => {
    const { stdout: zsh } = await runReadout(".", ["completion", "zsh"]);
    expect(zsh).toContain("bashcompinit");
    const { stdout: fish } = await runReadout(".", ["completion", "fish"]);
    expect(fish).toContain(
      "complete -c readout -n '__fish_seen_subcommand_from convert' -l to -s t -r",
    );
    expect(await runReadout(".", ["completion", "csh"])).toMatchObject({ code: 2 });
  });
});
