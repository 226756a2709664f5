/**
 * The printed document: page and type of GB/T 9704-2012, wide tables on landscape sheets, heads repeated, page
 * numbers outside as `— 1 —`. Lists and timelines stay with the page on screen: printed they would be a book.
 */
const number =
  'content: "— " counter(page) " —"; font: 14pt SimSun, "Noto Serif CJK SC", serif; white-space: pre;';

export const print = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@page :right { @bottom-right { ${number} padding-right: 14pt; } }
@page :left { @bottom-left { ${number} padding-left: 14pt; } }
@page wide { size: A4 landscape; margin: 20mm 15mm 20mm; }
@page broad { size: A3 landscape; margin: 20mm 15mm 20mm; }
@media print {
  .screen-only, .skip, details { display: none; }
  .print-only { display: block; }
  body { background: none; font-size: 16pt; line-height: 28.95pt; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  a { color: inherit; text-decoration: none !important; }
  .mark { font-size: 34pt; } .number { margin-top: 14pt; }
  h1 { margin-top: 8pt; padding-top: 40pt; border-top-width: 2pt; font-size: 22pt; line-height: 34pt; }
  h2, h3, h4, h5 { margin: 0; font-size: 16pt; line-height: 28.95pt; }
  article > .recipients { margin-top: 28.95pt; }
  p { margin: 0; orphans: 2; widows: 2; } p.note { font-size: 10.5pt; line-height: 1.6; margin: 4pt 0; }
  .scroll, .scroll.long { overflow: visible; max-height: none; margin: 8pt 0 10pt; border: 0; }
  .scroll.whole { break-inside: avoid; }
  caption { padding-bottom: 4pt; font-size: 12pt; line-height: 1.5; break-after: avoid; }
  caption span, thead, tbody th { position: static; }
  table { font-size: var(--print-size, 10.5pt); line-height: 1.35; border-width: 1.5pt; }
  thead { display: table-header-group; } thead th { min-width: calc(3em + 7pt); font-size: inherit; }
  th, td { padding: 2pt 3pt; } tr { break-inside: avoid; }
  tbody th, td.l { min-width: 0; } tbody tr:first-child { break-before: avoid; }
  .sheet.wide { page: wide; } .sheet.broad { page: broad; }
  .annex { break-before: page; margin: 0; padding: 0; border: 0; }
  .annex h2 { margin: 0 0 6pt; font-size: 18pt; line-height: 1.5; }
  .definitions { break-before: page; margin: 0; padding: 0; border: 0; }
  .chart { margin: 10pt 0; break-inside: avoid; } .drawing svg { min-width: 0; }
  figcaption { font-size: 12pt; line-height: 1.5; }
  footer { margin-top: 24pt; padding: 0; border: 0; font-size: 10.5pt; line-height: 1.6; break-inside: avoid; }
  footer h2 { font-size: 12pt; } .edition { margin-top: 12pt; font-size: 14pt; line-height: 1.6; }
}`;
