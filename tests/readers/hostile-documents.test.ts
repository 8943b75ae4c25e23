import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { textOf } from "../../src/document/walk.ts";
import { detectReader } from "../../src/readers/registry.ts";
import { IN_TIME } from "../cpu-clock.ts";
import { makeZip } from "./make-zip.mjs";

async function read(file: string, bytes: Uint8Array) {
  const input = { file, bytes };
  const problems: Diagnostic[] = [];
  const reader = detectReader(input);
  const started = process.cpuUsage();
  const articles = await reader.read(input, { language: null }, (problem) =>
    problems.push(problem),
  );
  const { user, system } = process.cpuUsage(started);
  return {
    reader: reader.name,
    articles,
    problems,
    errors: problems.flatMap(({ severity, code, span }) =>
      severity === "error" ? [[code, span?.file]] : [],
    ),
    milliseconds: (user + system) / 1000,
  };
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (body: string, more: Record<string, string | Uint8Array> = {}, prolog = "") =>
  makeZip({
    "word/document.xml": `<?xml version="1.0"?>${prolog}<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...more,
  });

const container = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>';
const book = (files: Record<string, string>, spine = '<itemref idref="a"/>', manifest = "") =>
  makeZip({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": container,
    "a.opf": `<package><metadata/><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>${manifest}</manifest><spine>${spine}</spine></package>`,
    ...files,
  });
const page = (body: string) => `<html><body>${body}</body></html>`;

const message = (headers: string, body: string) =>
  Buffer.from(
    `From: Ida Moe <ida@fjord.example>\r\nSubject: Mill turns\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`,
  );

describe("a hostile Word document", () => {
  it("that declares entities is refused, and the part is named", async () => {
    const bomb = "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>";
    const { errors } = await read("a.docx", word(paragraph("&b;"), {}, bomb));
    expect(errors[0]).toEqual(["xml/refused", "a.docx!word/document.xml"]);
  });

  it("without a text, or cut off, says so", async () => {
    const none = await read("a.docx", makeZip({ "word/document.xml": "<x/>" }));
    expect(none.errors).toEqual([["archive/damaged", "a.docx"]]);
    const sound = word(paragraph("It turned."));
    const cut = await read("a.docx", sound.subarray(0, sound.length - 30));
    expect([cut.reader, cut.errors]).toEqual(["docx", [["archive/damaged", "a.docx"]]]);
  });

  it("with damaged styles and numbers of any kind is read", async () => {
    const list = `<w:p><w:pPr><w:numPr><w:ilvl w:val="-7e9"/><w:numId w:val="x"/></w:numPr></w:pPr><w:r><w:t>four sails</w:t></w:r></w:p>`;
    const styles = `<w:styles ${w}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`;
    const styled = `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>It turned.</w:t></w:r></w:p>`;
    const ends = `<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>It sang.</w:t></w:r></w:p>`;
    const { articles, errors } = await read(
      "a.docx",
      word(styled + list + ends, { "word/styles.xml": styles }),
    );
    expect(errors).toEqual([]);
    expect(articles[0]?.text).toBe("It turned.\nfour sails\nIt sang.");
  });

  it("nested without end is refused at once", async () => {
    const { errors, milliseconds } = await read(
      "a.docx",
      word("<w:tbl><w:tr><w:tc>".repeat(50_000)),
    );
    expect(errors[0]?.[0]).toBe("xml/refused");
    expect(milliseconds).toBeLessThan(IN_TIME);
  });

  it("of one paragraph of 5 MB, or of 20,000 runs in one, is read in time", async () => {
    const long = await read("a.docx", word(paragraph("“It turned,” he said. ".repeat(220_000))));
    expect(long.articles).toHaveLength(1);
    const runs = await read(
      "a.docx",
      word(
        `<w:p>${"<w:r><w:rPr><w:b/></w:rPr><w:t>a </w:t></w:r><w:r><w:t>b </w:t></w:r>".repeat(10_000)}</w:p>`,
      ),
    );
    expect(runs.articles[0]?.text.length).toBe(39_999);
    expect(Math.max(long.milliseconds, runs.milliseconds)).toBeLessThan(IN_TIME);
  });

  it("is recognised whatever it is called, and an archive of other things is named", async () => {
    expect((await read("a.txt", word(paragraph("It turned.")))).reader).toBe("docx");
    const other = await read("a.docx", makeZip({ "xl/workbook.xml": "<x/>" }));
    expect(other.errors).toEqual([["archive/damaged", "a.docx"]]);
    const zip = await read("a.zip", makeZip({ "a.txt": "Mill turns" }));
    expect(zip.errors).toEqual([["input/binary", "a.zip"]]);
  });
});

describe("a hostile EPUB", () => {
  it("that is copy-protected is refused with a hint", async () => {
    const encryption =
      '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>';
    const { errors, problems } = await read(
      "a.epub",
      book({ "a.xhtml": page("<p>x</p>"), "META-INF/encryption.xml": encryption }),
    );
    expect(errors).toEqual([["archive/refused", "a.epub"]]);
    expect(problems[0]?.help).toMatch(/without copy protection/);
  });

  it("whose files are missing, or that has none, says so", async () => {
    expect((await read("a.epub", book({}))).errors).toEqual([
      ["archive/damaged", "a.epub"],
      ["input/no-body", "a.epub"],
    ]);
    const none = await read("a.epub", makeZip({ mimetype: "application/epub+zip" }));
    expect(none.errors).toEqual([["archive/damaged", "a.epub"]]);
  });

  it("reads no file outside of itself, and nothing twice without end", async () => {
    const text = page(
      '<h1>Mill turns</h1><p>It turned on Monday.<a epub:type="noteref" href="../../etc/passwd#a">1</a><a epub:type="noteref" href="a.xhtml#n">2</a></p><img src="../../../secret.png" alt="x"/><div id="n" epub:type="footnote"><p>See <a epub:type="noteref" href="#n">2</a></p></div>',
    );
    const { articles, errors } = await read("a.epub", book({ "a.xhtml": text }));
    expect(errors).toEqual([]);
    expect(articles[0] && textOf(articles[0], "paragraph")).toBe("It turned on Monday.");
  });

  it("with 5,000 lines of contents for one file is read in time", async () => {
    const parts = Array.from(
      { length: 5000 },
      (_, index) => `<section id="s${index}"><p>It turned.</p></section>`,
    );
    const lines = parts.map((_, index) => `<li><a href="a.xhtml#s${index}">${index}</a></li>`);
    const { articles, milliseconds } = await read(
      "a.epub",
      book(
        {
          "a.xhtml": page(parts.join("")),
          "nav.xhtml": page(`<nav epub:type="toc"><ol>${lines.join("")}</ol></nav>`),
        },
        '<itemref idref="a"/>',
        '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
      ),
    );
    expect(articles).toHaveLength(1);
    expect(milliseconds).toBeLessThan(IN_TIME);
  });
});

describe("a hostile message", () => {
  it("with parts nested without end is refused", async () => {
    let body = "Content-Type: text/plain\r\n\r\nIt turned.";
    for (let depth = 0; depth < 500; depth++) {
      body = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${body}\r\n--b${depth}--`;
    }
    const { errors, milliseconds } = await read(
      "a.eml",
      message(body.split("\r\n\r\n")[0] ?? "", body.slice(body.indexOf("\r\n\r\n") + 4)),
    );
    expect(errors).toEqual([["input/too-complex", "a.eml"]]);
    expect(milliseconds).toBeLessThan(IN_TIME);
  });

  it("in messages without end is opened a few times and no more", async () => {
    let inner = message("Content-Type: text/plain", "x");
    for (let depth = 0; depth < 30; depth++) {
      inner = message("Content-Type: message/rfc822", inner.toString());
    }
    const { errors } = await read("a.eml", inner);
    expect(errors).toHaveLength(1);
  });

  it("that is encrypted is refused with a hint", async () => {
    const { problems } = await read(
      "a.eml",
      message(
        "Content-Type: application/pkcs7-mime; name=smime.p7m\r\nContent-Transfer-Encoding: base64",
        "AAAA",
      ),
    );
    expect(problems.map(({ message: what }) => what)).toEqual(["the message is encrypted"]);
  });

  it("with an unknown charset, damaged encodings and a lying name is read", async () => {
    const { articles } = await read(
      "a.eml",
      message(
        'Content-Type: text/plain; charset="x-none"; name="../../a"\r\nContent-Transfer-Encoding: quoted-printable',
        "Mill turns again=ZZ\r\n\r\nThe mill on the fjord turned again on Monday, for the first time since 1931.=",
      ),
    );
    expect(articles[0]?.text).toContain("for the first time since 1931.");
  });

  it("of 3 MB of quoted lines is read in time", async () => {
    const text = `Mill turns again\r\n\r\nThe mill on the fjord turned again on Monday.\r\n\r\n${"> On Monday, he wrote:\r\n\r\n".repeat(100_000)}`;
    const { articles, milliseconds } = await read(
      "a.eml",
      message("Content-Type: text/plain", text),
    );
    expect(articles[0]?.text).toBe(
      "Mill turns again\nThe mill on the fjord turned again on Monday.",
    );
    expect(milliseconds).toBeLessThan(IN_TIME);
  });
});
