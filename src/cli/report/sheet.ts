/** The style of the report page: a newspaper's, in light and dark, and for paper. */
export const sheet = `:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1b1a17; --faint: #5d5a53; --rule: #c9c4b8; --tint: #f3f0e8;
  --link: #0b4a8f; --failed: #a3160c; --warned: #7a4d00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161512; --ink: #ece8de; --faint: #aba598; --rule: #4a463d; --tint: #211f1a;
    --link: #9cc7f5; --failed: #ff9d92; --warned: #f0c070;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 5rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 "Source Serif 4", Charter, "Bitstream Charter", Georgia, serif; }
header { border-top: 3px double var(--ink); padding-top: 0.6rem; }
.paper { margin: 0; font-variant-caps: all-small-caps; letter-spacing: 0.12em; color: var(--faint); }
h1 { margin: 0.1rem 0 0.3rem; font-size: 2.25rem; line-height: 1.12; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 0 0 0.4rem; font-size: 1.45rem; line-height: 1.2; text-wrap: balance; }
h3 { margin: 1.25rem 0 0.35rem; font-size: 1rem; line-height: 1.3; }
p, ul, dl { margin: 0; }
ul { list-style: none; padding: 0; }
.when, .facts, .file, .place, .label, .help, th, td, dt, caption, .files, .left-out
  { font-family: "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
.when, .facts, .file, .place, .label, dt, caption { color: var(--faint); font-size: 0.875rem; }
h1, h2, h3, li, .file, .place, .what, .facts { overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
section, article { margin-top: 2.25rem; padding-top: 0.7rem; border-top: 1px solid var(--rule); }
article { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
article:target { border-top: 3px solid var(--link); }
.figures { display: flex; flex-wrap: wrap; gap: 0.75rem 1.6rem; margin-top: 1.25rem; padding: 0.75rem 0;
  border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dd { margin: 0; white-space: nowrap; font-size: 1.5rem; line-height: 1.15; font-variant-numeric: lining-nums; }
.figures + section { border-top: 0; margin-top: 1.25rem; }
.failed, .warned { margin-top: 1.1rem; padding-inline-start: 0.9rem; border-inline-start: 4px solid var(--failed); }
.warned { border-color: var(--warned); }
.failed h3, .warned h3 { margin-top: 0; font-size: 1.125rem; }
.state { font-family: "Source Sans 3", "Segoe UI", system-ui, sans-serif; font-size: 0.8125rem; letter-spacing: 0.04em; color: var(--failed); }
.warned .state { color: var(--warned); }
.problems li { margin-top: 0.6rem; }
summary { cursor: pointer; width: fit-content; margin-top: 0.3rem; font-family: "Source Sans 3", "Segoe UI", system-ui, sans-serif; font-size: 0.9375rem; }
.places { margin-top: 0.3rem; }
.places li { margin-top: 0.45rem; }
.places li:target { outline: 2px solid var(--link); outline-offset: 4px; }
.help::before { content: "→ "; content: "→ " / ""; }
.help { font-size: 0.9375rem; }
pre { margin: 0.3rem 0; padding: 0.4rem 0.6rem; overflow-x: auto; background: var(--tint); font-size: 0.8125rem; line-height: 1.35; }
code, pre { font-family: "Source Code Pro", ui-monospace, monospace; }
code { font-size: 0.875em; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; font-variant-numeric: tabular-nums lining-nums; }
.wide { overflow-x: auto; }
.kinds { width: auto; margin-top: 1.5rem; }
caption { text-align: start; }
th, td { padding: 0.3rem 0 0.3rem 1.1rem; text-align: end; vertical-align: baseline; border-bottom: 1px solid var(--rule); font-weight: 400; }
th:first-child { padding-inline-start: 0; text-align: start; }
.index td:nth-child(2), .index thead th:nth-child(2) { text-align: start; }
td { white-space: nowrap; }
thead th { color: var(--faint); font-size: 0.875rem; }
.files { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; margin-top: 0.3rem; font-size: 0.9375rem; }
.labels li { margin-top: 0.9rem; padding-inline-start: 0.9rem; border-inline-start: 1px solid var(--rule); }
.labels p { font-size: 0.9375rem; }
.labels blockquote { margin: 0; }
.labels blockquote p { font-size: 1.0625rem; }
.speaker { font-weight: 600; }
.left-out { font-size: 0.9375rem; }
.left-out li { margin-top: 0.2rem; overflow-wrap: anywhere; }
@media print {
  @page { margin: 18mm 20mm; }
  :root { --paper: #fff; --ink: #000; --faint: #444; --rule: #999; --tint: #fff; --link: #000; --failed: #000; --warned: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3 { break-after: avoid; }
  .problems li, .labels li, tr, .figures { break-inside: avoid; }
  pre { white-space: pre-wrap; border: 1px solid var(--rule); }
  .wide { overflow: visible; }
  article { content-visibility: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
