/**
 * The page's only style: fonts and measures of GB/T 9704-2012 as far as a web page can follow them, wide
 * tables on landscape sheets. Fonts are named with fall-backs and never embedded.
 */
export const style = `
:root { --red: #c7000b; --line: #8c8c8c; --song: SimSun, STSong, "Noto Serif CJK SC", "Source Han Serif SC", serif;
  --fang: FangSong, "FangSong_GB2312", STFangsong, "Noto Serif CJK SC", serif;
  --hei: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: #f2f1ee; color: #1a1a1a; font: 18px/1.75 var(--fang); }
main { max-width: 1180px; margin: 24px auto; padding: 56px 64px 40px; background: #fff; box-shadow: 0 1px 6px #0003; }
header { text-align: center; border-bottom: 3px solid var(--red); padding-bottom: 16px; margin-bottom: 32px; }
h1 { margin: 0; color: var(--red); font-family: "FZXiaoBiaoSong-B05S", STZhongsong, var(--song); line-height: 1.5; }
h1 span { display: block; }
h1 .campaign { font-size: 30px; letter-spacing: .08em; }
h1 .document { font-size: 44px; letter-spacing: .3em; text-indent: .3em; }
.period { margin: 12px 0 0; font: 24px/1.5 var(--hei); }
.dates { margin: 4px 0 0; }
.dates span { display: inline-block; margin: 0 .5em; }
h2 { margin: 40px 0 12px; font: 22px/1.5 var(--hei); break-after: avoid; }
p { margin: 0 0 8px; text-indent: 2em; }
header p, footer p, p.note { text-indent: 0; }
p.note { font-size: 15px; }
.scroll { overflow-x: auto; margin: 16px 0 24px; }
.scroll:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
table { width: 100%; border-collapse: separate; border-spacing: 0; border-top: 2px solid #1a1a1a;
  border-bottom: 2px solid #1a1a1a; font: 15px/1.45 var(--song); font-variant-numeric: tabular-nums; }
caption { padding-bottom: 6px; font: 17px/1.5 var(--hei); text-align: left; }
th, td { padding: 5px 8px; border-bottom: 1px solid #d5d5d5; text-align: right; vertical-align: middle; }
thead th { min-width: 3.2em; border-bottom: 1px solid #1a1a1a; background: #f6f4f0; font: 14px/1.35 var(--hei); }
th:first-child { position: sticky; left: 0; z-index: 1; min-width: 5em; background: #fff; font-weight: normal;
  text-align: left; }
thead th:first-child { background: #f6f4f0; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr:hover > * { background: #fbf6e9; }
tr.sum > * { border-top: 1px solid #1a1a1a; background: #faf9f6; font-family: var(--hei); }
td { white-space: nowrap; }
.zero { color: #737373; }
.of { margin-right: -.4em; font-size: .87em; color: #454545; }
.stacked .of { display: block; }
.stacked tbody th { min-width: 9em; }
.annex tbody th { min-width: 12em; }
table.words td, table.words th { text-align: left; vertical-align: top; white-space: normal; }
table.words th:first-child { position: static; width: 15em; }
footer { margin-top: 40px; padding-top: 12px; border-top: 1px solid #1a1a1a; font-size: 15px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0 0 8px; }
dt { font-family: var(--hei); }
dd { margin: 0; overflow-wrap: anywhere; }
.root { font-family: Consolas, "Liberation Mono", monospace; }
@media (max-width: 700px) { main { margin: 0; padding: 24px 16px; } h1 .campaign { font-size: 20px; }
  h1 .document { font-size: 30px; } .annex tbody th { min-width: 8em; } }
@page { size: A4; margin: 37mm 26mm 35mm 28mm;
  @bottom-center { content: "— " counter(page) " —"; font: 14pt SimSun, "Noto Serif CJK SC", serif; } }
@page wide { size: A4 landscape; margin: 20mm 15mm 22mm; }
@media print {
  body { background: none; font-size: 16pt; line-height: 28.95pt; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  h1 .campaign { font-size: 20pt; } h1 .document { font-size: 30pt; }
  .period { font-size: 16pt; } .dates { font-size: 12pt; }
  h2 { font-size: 16pt; } caption { font-size: 12pt; }
  .scroll { overflow: visible; margin: 8pt 0 12pt; }
  table { font-size: 9pt; line-height: 1.35; } thead th { font-size: 8.5pt; } th, td { padding: 2.5pt 3pt; }
  .whole { break-inside: avoid; } tbody tr:first-child { break-before: avoid; }
  thead { display: table-header-group; } tr { break-inside: avoid; } caption { break-after: avoid; }
  th:first-child { position: static; } tbody th:first-child { background: none; }
  .annex { page: wide; break-before: page; }
  .definitions { break-before: page; } .definitions table { font-size: 10.5pt; line-height: 1.5; }
  p.note, footer { font-size: 10.5pt; line-height: 1.6; } footer { break-inside: avoid; }
}
`;
