/** One small article in each format, of our own: what mutations start from. */
const story =
  "<p>ULVIK, May 3 (Fjord Courier) — The mill on the fjord turned again on Monday.</p><h2>Sails</h2><ul><li>four sails;</li><li>one wheel.</li></ul><blockquote><p>“It sings,” said Ida Moe.</p></blockquote><table><tr><th>Year</th></tr><tr><td>1931</td></tr></table>";
const escaped = story.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const headline = "Mill turns again after 90 years";

const json = [
  {
    uri: "urn:x:1",
    type: "text",
    language: "en",
    versioncreated: "2031-05-03T09:00:00Z",
    headline,
    byline: "By Ida Moe",
    body_xhtml: story,
    associations: { a: { type: "picture", renditions: { r: { href: "mill.jpg" } } } },
  },
  {
    standard: { name: "ninjs", version: "3.1" },
    uri: "urn:x:1",
    type: "text",
    pubStatus: "usable",
    headlines: [{ role: "main", value: headline }],
    bodies: [{ role: "main", contentType: "text/html", value: story }],
    people: [{ name: "Ida Moe", rel: "author" }],
  },
  {
    version: "https://jsonfeed.org/version/1.1",
    title: "Fjord Courier",
    items: [
      { id: "1", title: headline, content_html: story },
      { id: "2", title: "Bridge", summary: "It opens." },
    ],
  },
  {
    title: { rendered: headline },
    content: { rendered: `${story}[gallery ids="1,2"]` },
    excerpt: { rendered: "<p>In short. [&hellip;]</p>" },
    date_gmt: "2031-05-03T09:00:00",
    _embedded: { author: [{ name: "Ida Moe" }] },
  },
  {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    articleBody: "It turned.\n\nIt sang.",
    author: [{ "@type": "Person", name: "Ida Moe" }],
  },
];

const nitf = `<nitf baselang="en"><head><docdata management-status="usable"><date.issue norm="20310503T090000Z"/></docdata></head><body><body.head><hedline><hl1>${headline}</hl1><hl2>Fjord</hl2></hedline><byline>By <person>Ida Moe</person><byttl>Fjord Courier</byttl></byline><dateline>ULVIK —</dateline></body.head><body.content><block><media media-type="image"><media-reference source="mill.jpg" alternate-text="A mill."/><media-caption>The mill.</media-caption></media>${story}</block></body.content><body.end><tagline>Correction: it was Monday.</tagline></body.end></body></nitf>`;

const xml = [
  nitf,
  `<!DOCTYPE nitf SYSTEM "nitf.dtd">${nitf}`,
  `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2031-05-03T09:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline rank="1">${headline}</headline><by>By Ida Moe</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${story}</body></html></inlineXML></contentSet></newsItem><newsItem><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentSet><inlineData contenttype="text/html">${escaped}</inlineData></contentSet></newsItem></itemSet></newsMessage>`,
  `<NewsML Version="1.2"><NewsItem><NewsManagement><FirstCreated>20310503T090000+0000</FirstCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>${headline}</HeadLine><ByLine>By Ida Moe</ByLine></NewsLines><ContentItem><DataContent>${nitf}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Fjord Courier</title><item><title>${headline}</title><dc:creator>Ida Moe</dc:creator><pubDate>Sat, 03 May 2031 09:00:00 GMT</pubDate><content:encoded><![CDATA[${story}]]></content:encoded></item><item><title>Bridge &amp;amp; road</title><description>${escaped}</description></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Fjord Courier</title><entry><title type="html">Mill &amp;amp; sails</title><author><name>Ida Moe</name></author><content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>It turned.</x:p></x:div></content></entry></feed>`,
  `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>${headline}</title><content:encoded><![CDATA[It turned.\n\n[caption id="a"]<img src="mill.jpg"> The mill.[/caption]\n\nIt sang.]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`,
];

const pages = [
  `<!DOCTYPE html><html lang="en"><head><title>${headline}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script></head><body><article><h1>${headline}</h1>${story}${story}</article></body></html>`,
  `<html lang="en"><head><title>${headline}</title></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(
    {
      story: {
        title: headline,
        body: [
          { type: "text", content: `${story}${story}` },
          { type: "header", content: "Sails" },
          {
            _type: "block",
            style: "blockquote",
            children: [{ text: "“It sings,” " }, { text: "said Ida." }],
          },
          { type: "list", items: [{ type: "text", content: "four sails" }] },
          { type: "image", caption: "The mill." },
        ],
      },
    },
  )}</script></body></html>`,
];

export const samples = [
  ...json.map((value) => JSON.stringify(value, null, 1)),
  ...xml.map((text) => `<?xml version="1.0" encoding="UTF-8"?>\n${text}`),
  ...pages,
  `---\ntitle: ${headline}\nauthors: [Ida Moe]\n---\n\nIt **turned** on [Monday](https://x.example).\n\n- four\n- sails[^1]\n\n[^1]: Of cloth.\n`,
  `# ${headline}\n\nBy *Ida Moe*\n\nIt **turned** on [Monday](https://x.example/a).\n\n- four\n- sails\n\n![Mill](m.jpg "The mill.")\n\n1. one\n2. two\n\n> It sings.\n\n---\n\nThe end & more.\n`,
  `+++\ntitle = "${headline}"\n+++\n\n> It sings.\n`,
  `From: Ida Moe <ida@fjord.example>\r\nSubject: ${headline}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nIt turned on Monday.\r\n`,
  `${headline}\n\nBy Ida Moe\n\nULVIK, May 3 — The mill turned.\n\n- four\n- sails\n`,
].map((text) => Buffer.from(text));
