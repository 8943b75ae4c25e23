/**
 * How the cost of each reader grows with the size of its input, in this process. Prints one JSON line
 * for run.mjs: for each shape of input the milliseconds of the processor a kilobyte at each size, null
 * where it was refused.
 */
import { rmSync } from "node:fs";
import { bundleReaders } from "../bundle-readers.mjs";
import { makeZip } from "../readers/make-zip.mjs";

const [folder, sizes, only = ""] = process.argv.slice(2);
const { readers } = await import(await bundleReaders(folder));

const words =
  "The mill on the fjord turned again on Monday, “for the first time in ninety years”, said Ida Moe.";
const p = (index) => `<p>${index}. ${words}</p>`;
const head = "Mill turns again";
/** Enough of something, numbered, to reach a size. */
function filled(size, each, separator = "\n") {
  const parts = [];
  for (let length = 0, index = 0; length < size; index++) {
    const part = each(index);
    parts.push(part);
    length += part.length + separator.length;
  }
  return parts.join(separator);
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const docx = (body) =>
  makeZip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${office}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  });
const wp = (text, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const urn = "urn:oasis:names:tc:opendocument:xmlns";
const odt = (body) =>
  makeZip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content xmlns:office="${urn}:office:1.0" xmlns:text="${urn}:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
const epub = (body) =>
  makeZip({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    "p.opf": `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${head}</dc:title><dc:language>en</dc:language></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
    "a.xhtml": `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${head}</title></head><body><h1>${head}</h1>${body}</body></html>`,
  });
const item = (index) =>
  `<item><title>${head} ${index}</title><guid>${index}</guid><content:encoded><![CDATA[${p(index)}]]></content:encoded></item>`;
const story = (size) => filled(size, p);
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const iptc = "http://iptc.org/std/nar/2006-10-01/";

/** Inputs by their reader and what they are made of; each a function of the size of its text. */
const shapes = {
  text: (size) => `${head}\n\n${filled(size, (index) => `${index}. ${words}`, "\n\n")}`,
  "text, one paragraph": (size) => `${head}\n\n${filled(size, () => words, " ")}`,
  "text, wrapped lines": (size) => `${head}\n\n${filled(size, () => words)}`,
  "text, list": (size) => `${head}\n\n${filled(size, (index) => `- ${index} ${words}`)}`,
  markdown: (size) => `# ${head}\n\n${filled(size, (index) => `${index} ${words}`, "\n\n")}`,
  "markdown, emphasis": (size) =>
    `# ${head}\n\n${filled(size, (index) => `${index} *word* **more** [link](/${index}) ${words}`, "\n\n")}`,
  "markdown, list": (size) => `# ${head}\n\n${filled(size, (index) => `- ${index} ${words}`)}`,
  "markdown, footnotes": (size) =>
    `# ${head}\n\n${filled(size, (index) => `${words}[^${index}]\n\n[^${index}]: A note.`, "\n\n")}`,
  html: (size) =>
    `<!doctype html><html lang="en"><head><title>${head}</title></head><body><article><h1>${head}</h1>${story(size)}</article></body></html>`,
  ninjs: (size) =>
    JSON.stringify({
      uri: "urn:x",
      type: "text",
      language: "en",
      headline: head,
      body_html: story(size),
    }),
  "json-feed, items": (size) =>
    `{"version":"https://jsonfeed.org/version/1.1","title":"Fjord","items":[${filled(size, (index) => JSON.stringify({ id: String(index), title: `${head} ${index}`, content_html: p(index) }), ",")}]}`,
  "json-ld": (size) =>
    JSON.stringify({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: head,
      articleBody: filled(size, (index) => `${index} ${words}`, "\n\n"),
    }),
  "wordpress, posts": (size) =>
    `[${filled(size, (index) => JSON.stringify({ id: index, title: { rendered: `${head} ${index}` }, content: { rendered: p(index) } }), ",")}]`,
  "feed, items": (size) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Fjord</title>${filled(size, item)}</channel></rss>`,
  "feed, one item": (size) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Fjord</title><item><title>${head}</title><content:encoded><![CDATA[${story(size)}]]></content:encoded></item></channel></rss>`,
  "feed, escaped": (size) =>
    `<rss version="2.0"><channel><title>Fjord</title><item><title>${head}</title><description>${escaped(story(size))}</description></item></channel></rss>`,
  nitf: (size) =>
    `<nitf><body><body.head><hedline><hl1>${head}</hl1></hedline></body.head><body.content>${story(size)}</body.content></body></nitf>`,
  "newsml, items": (size) =>
    `<newsMessage xmlns="${iptc}"><itemSet>${filled(size, (index) => `<newsItem guid="urn:${index}" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>${head} ${index}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${p(index)}</body></html></inlineXML></contentSet></newsItem>`)}</itemSet></newsMessage>`,
  "docx, paragraphs": (size) =>
    docx(wp(head, "Title") + filled(size, (index) => wp(`${index} ${words}`))),
  "docx, short paragraphs": (size) =>
    docx(wp(head, "Title") + filled(size, (index) => wp(`P ${index}.`))),
  "docx, empty paragraphs": (size) =>
    docx(wp(head, "Title") + filled(size, () => "<w:p/>") + wp(words)),
  "docx, runs": (size) =>
    docx(
      `${wp(head, "Title")}<w:p>${filled(size, (index) => `<w:r><w:rPr><w:b/></w:rPr><w:t>w${index} </w:t></w:r>`)}</w:p>`,
    ),
  odt: (size) => odt(filled(size, (index) => `<text:p>${index} ${words}</text:p>`)),
  epub: (size) => epub(story(size)),
  email: (size) =>
    `From: Ida <ida@fjord.example>\r\nSubject: ${head}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${filled(size, (index) => `${index} ${words}`, "\r\n\r\n")}`,
  "email, html": (size) =>
    `From: Ida <ida@fjord.example>\r\nSubject: ${head}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><h1>${head}</h1>${story(size)}</body></html>`,
};

const found = {};
for (const [name, make] of Object.entries(shapes)) {
  if (!name.includes(only)) continue;
  const reader = readers.find((each) => each.name === name.split(",")[0]);
  found[name] = [];
  for (const size of sizes.split(",").map(Number)) {
    const bytes = Buffer.from(make(size));
    const input = { file: "a", bytes };
    // Small ones again and again, as a newsroom's are; the first of them only warm up.
    const rounds = Math.max(1, Math.round(200_000 / size));
    for (let round = 0; round < rounds; round++) await read(reader, input);
    const before = process.cpuUsage();
    let articles = 0;
    for (let round = 0; round < rounds; round++) articles = await read(reader, input);
    const { user, system } = process.cpuUsage(before);
    // Refused, as Markdown of many megabytes is.
    found[name].push(articles === 0 ? null : (user + system) / 1000 / rounds / (size / 1000));
  }
}
console.log(JSON.stringify(found));
rmSync(folder, { recursive: true });

async function read(reader, input) {
  const articles = await reader.read(input, { language: null }, () => undefined);
  return articles.length;
}
