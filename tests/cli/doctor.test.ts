import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeCheck, versionIn } from "../../src/pipeline/doctor.ts";
import { runReadout } from "./command-line.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "readout-doctor-"));
});
afterEach(() => rm(root, { recursive: true }));

interface Line {
  readonly name: string;
  readonly state: string;
  readonly mend: string | null;
}

async function doctor(...args: readonly string[]) {
  const { code, stdout } = await runReadout(root, ["doctor", "--json", ...args]);
  const lines: readonly Line[] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { code, of: (name: string) => lines.find((line) => line.name === name) };
}

describe("readout doctor", () => {
  it("finds nothing missing where Readout can run, and leaves nothing behind", async () => {
    const { code, of } = await doctor();
    expect(code).toBe(0);
    for (const name of ["Node", "fonts", "configuration", "engine espeak", "output folder"])
      expect(of(name), name).toMatchObject({ state: "ok", mend: null });
    expect(await readdir(root)).toEqual([]);
  });

  it("says how to mend an output folder that cannot be made", async () => {
    await writeFile(join(root, "taken"), "a file");
    const { code, of } = await doctor("--out", "taken/editions");
    expect(code).toBe(1);
    expect(of("output folder")).toMatchObject({ state: "missing" });
    expect(of("output folder")?.mend).toContain("--out");
  });

  it("tells a wrong configuration and a style sheet that is not there as what is missing", async () => {
    await writeFile(join(root, "readout.config.yaml"), "outt: x\n");
    const { code, of } = await doctor("--style", "no-such.css");
    expect(code).toBe(1);
    expect(of("configuration")).toMatchObject({ state: "missing", mend: "Did you mean “out”?" });
    expect(of("style, lexicon and options")).toMatchObject({ state: "missing" });
  });

  it.each([
    [
      "ffmpeg version 5.1.9-0+deb12u1 Copyright (c) 2000-2026 the FFmpeg developers\nbuilt",
      "5.1.9-0+deb12u1",
    ],
    ["mpv v0.38.0 Copyright © 2000-2024 mpv/MPlayer/mplayer2 projects\n", "0.38.0"],
    ["a program that does not say", "a program that does not say"],
  ])("takes the version from what a program says: %s", (said, version) => {
    expect(versionIn(new TextEncoder().encode(said))).toBe(version);
  });

  it("tells old Node from new", () => {
    const states = ["18.20.0", "20.18.9", "20.19.0", "22.0.0"].map((one) => nodeCheck(one).state);
    expect(states).toEqual(["missing", "missing", "ok", "ok"]);
  });
});
