import { expect, test } from "vitest";
import { type SupportedProperty, supported } from "../../src/style/supported.ts";

/** The documentation is written from the registries; `npx vitest run -u` writes it anew. */
test("styles/PROPERTIES.md lists what a sheet can use, and nothing else", async () => {
  await expect(documentation()).toMatchFileSnapshot("../../styles/PROPERTIES.md");
});

function documentation(): string {
  return [
    "# What a style sheet can use",
    "",
    "Readout reads a subset of CSS. Whatever else stands in a sheet is a warning with its line and column,",
    "never silence. `readout styles --explain <selector>` shows the style of an element and which line of",
    "which sheet each value comes from. This page is made from the code and checked by a test.",
    "",
    "## Rules",
    "",
    `- At-rules: ${supported.atRules.map((name) => code(`@${name}`)).join(", ")}`,
    `- Elements: ${supported.elements.map(code).join(", ")}`,
    `- Pseudo-classes: ${supported.pseudoClasses.map((name) => code(`:${name}`)).join(", ")}`,
    `- Pseudo-elements: ${supported.pseudoElements.map((name) => code(`::${name}`)).join(", ")}`,
    "",
    "| element | attributes |",
    "|---|---|",
    ...Object.entries(supported.attributes).map(
      ([name, attributes]) => `| ${code(name)} | ${attributes.map(code).join(", ")} |`,
    ),
    "",
    "## Properties of elements",
    "",
    "Modules: Fonts 4, Text 4, Box 4, Fragmentation 4, Multi-column Layout 1, Line Grid 1, Lists 3, Generated",
    "Content for Paged Media 3, Speech 1. Names that begin with `-readout-` are Readout's own.",
    "",
    ...table(supported.properties),
    "",
    "## Properties of @page",
    "",
    "Besides those of elements in print, which its margin boxes inherit.",
    "",
    ...table(supported.page.filter(({ name }) => !inPrint.has(name))),
    "",
    "## Properties of margin boxes",
    "",
    `Boxes: ${supported.marginBoxes.map((name) => code(`@${name}`)).join(", ")}. Besides those of elements in print:`,
    "",
    ...table(supported.marginBox.filter(({ name }) => !inPrint.has(name) || name === "content")),
    "",
    "## Descriptors of @font-face",
    "",
    "| descriptor | value |",
    "|---|---|",
    ...supported.fontFace.map(({ name, syntax }) => `| ${code(name)} | ${code(syntax)} |`),
    "",
  ].join("\n");
}

const inPrint = new Set(
  supported.properties.filter(({ media }) => media.includes("print")).map(({ name }) => name),
);

function table(properties: readonly SupportedProperty[]): readonly string[] {
  return [
    "| property | media | value |",
    "|---|---|---|",
    ...properties.map(
      ({ name, media, syntax }) => `| ${code(name)} | ${media.join(", ")} | ${code(syntax)} |`,
    ),
  ];
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}
