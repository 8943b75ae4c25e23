import { describe, expect, test } from "vitest";
import { ssmlOf } from "../../src/narration/ssml/ssml.ts";
import { transcript } from "../../src/narration/transcript.ts";
import { caseFile, narrateCase, narrationCases } from "./newsroom.ts";

describe.each(narrationCases)("%s", (name) => {
  test("is said as expected", async () => {
    await expect(transcript(await narrateCase(name))).toMatchFileSnapshot(
      caseFile(name, "expected.transcript.txt"),
    );
  });

  test("is marked up as expected", async () => {
    await expect(await ssmlOf(await narrateCase(name))).toMatchFileSnapshot(
      caseFile(name, "expected.ssml"),
    );
  });
});
