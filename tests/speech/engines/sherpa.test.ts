import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeHost } from "../../../src/host/node-host.ts";
import { SpeechError } from "../../../src/speech/engine.ts";
import { sherpa } from "../../../src/speech/engines/sherpa.ts";
import { sherpaModel } from "../../../src/speech/engines/sherpa-model.ts";

const spelling = "espeak-ng-data/phontab";

describe("a model's folder", () => {
  it("holds a Piper voice: one model, its tokens, and how words are spelled", () => {
    const names = ["en_GB-alba-medium.onnx", "en_GB-alba-medium.onnx.json", "tokens.txt", spelling];
    expect(sherpaModel("/v", names)).toEqual({
      model: {
        vits: {
          model: "/v/en_GB-alba-medium.onnx",
          tokens: "/v/tokens.txt",
          dataDir: "/v/espeak-ng-data",
        },
      },
    });
  });

  it("holds Kokoro where there is a file of voices; the whole model comes before the smaller one", () => {
    const names = [
      "model.int8.onnx",
      "model.onnx",
      "voices.bin",
      "tokens.txt",
      spelling,
      "lexicon-us-en.txt",
      "lexicon-gb-en.txt",
    ];
    expect(sherpaModel("/k", names)).toMatchObject({
      model: {
        kokoro: {
          model: "/k/model.onnx",
          voices: "/k/voices.bin",
          lexicon: "/k/lexicon-gb-en.txt,/k/lexicon-us-en.txt",
        },
      },
    });
  });

  it.each([
    [[], "no model"],
    [["a.onnx"], "no tokens.txt"],
    [["a.onnx", "tokens.txt"], "no espeak-ng-data"],
  ])("says what it lacks: %j", (names, fault) => {
    expect(sherpaModel("/v", names)).toEqual({ fault: expect.stringContaining(fault) });
  });
});

describe("the engine sherpa", () => {
  it("says which package is missing and how to get it, or which model", async () => {
    const found = await sherpa.availability(nodeHost);
    expect(found).toMatchObject({ available: false });
    if (!found.available) expect(found.howToGet).toContain("npm install sherpa-onnx-node");
    const opening = sherpa.open(nodeHost, { language: "en", voices: {} }, () => undefined);
    await expect(opening).rejects.toThrow(SpeechError);
  });

  it("looks for the model once the package is there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "readout-sherpa-"));
    try {
      const manifest = join(folder, "package.json");
      await writeFile(manifest, `{"version":"1.13.8"}`);
      const host = { ...nodeHost, packageFile: () => manifest };
      const why = async (model: string | null) => {
        const found = await sherpa.availability(host, { command: null, model });
        return found.available ? found.version : found.why;
      };
      expect(await why(null)).toBe("no --model was given");
      expect(await why(join(folder, "none"))).toContain("there is no folder");
      const model = join(folder, "model");
      await mkdir(join(model, "espeak-ng-data"), { recursive: true });
      expect(await why(model)).toContain("no model");
      for (const name of ["a.onnx", "tokens.txt", spelling])
        await writeFile(join(model, name), "x");
      expect(await why(model)).toMatch(/^1\.13\.8 1-/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
