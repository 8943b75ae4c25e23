/** A plain style for tests of the page: complete, and nobody's to redesign. */
export const testSheet = `
@font-face { font-family: Text; src: url("npm:source-serif/TTF/SourceSerif4-Regular.ttf"); }
@font-face { font-family: Text; src: url("npm:source-serif/TTF/SourceSerif4-It.ttf"); font-style: italic; }
@font-face { font-family: Text; src: url("npm:source-serif/TTF/SourceSerif4-Semibold.ttf"); font-weight: 600; }
@font-face { font-family: Label; src: url("npm:source-sans/TTF/SourceSans3-Semibold.ttf"); font-weight: 600; }
@font-face { font-family: Arabic; src: url("npm:@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf"); unicode-range: U+600-6FF; }
@font-face { font-family: Chinese; src: url("npm:@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"); unicode-range: U+2E80-9FFF, U+FF00-FFEF; }

@page { size: A4; margin: 77pt 62pt 78pt 218pt; font-family: Label; font-size: 8pt; font-weight: 600; }
@page :right { @top-left { content: string(title); } @top-right { content: counter(page) " / " counter(pages); } }
@page :left { @top-left { content: counter(page) " / " counter(pages); } @top-right { content: string(title); } }
@page :first { @top-left { content: none; } @top-right { content: none; } @bottom-right { content: counter(page) " / " counter(pages); } }

@media print {
  article { font-family: Text, Arabic, Chinese; font-size: 10.5pt; line-height: 14pt; }
  kicker, byline, dateline { font-family: Label; font-size: 8pt; font-weight: 600; line-height: 10.5pt; }
  headline { font-size: 28pt; line-height: 35pt; text-wrap: balance; margin-bottom: 14pt; string-set: title content(); }
  standfirst { font-size: 14pt; line-height: 17.5pt; margin-bottom: 14pt; text-wrap: balance; }
  p { text-align: justify; hyphens: auto; hanging-punctuation: allow-end; }
  p + p { text-indent: 1em; }
  h2, h3 { font-weight: 600; margin-top: 14pt; }
  ul, ol { margin: 7pt 0; padding-left: 14pt; }
  ul { list-style-type: dash; }
  blockquote { border-left: 1.5pt solid black; margin: 7pt 0; padding-left: 12.5pt; }
  pullquote { border-top: 0.5pt solid black; border-bottom: 0.5pt solid black; padding: 7pt 0; margin: 14pt 0; break-inside: avoid; }
  figure, table { margin: 14pt 0; }
  tr { border-bottom: 0.5pt solid black; }
  th, td { padding: 3pt 7pt 3pt 0; }
  quote[translation=stated]::before { content: "in translation\\2002"; font-variant-caps: all-small-caps; letter-spacing: 0.5pt; }
  quote[translation=stated][language-name]::before { content: "translated from " attr(language-name) "\\2002"; }
  quote[first-of-evidence]::after { float: footnote; content: "As reported: “" attr(evidence) "”."; font-size: 8.5pt; line-height: 10.5pt; text-align: left; text-indent: 0; hyphens: none; }
  ::footnote-call { font-size: 0.65em; }
  article[source]::after { display: block; content: "Source: " attr(source); font-size: 8pt; margin-top: 14pt; }
}
`;
