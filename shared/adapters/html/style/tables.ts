/** Tables that scroll in their own container under a head that stays, and charts. */
export const tables = `
.scroll { overflow: auto; margin: 18px 0 22px; }
.scroll.long { max-height: min(82vh, 900px); border-bottom: 1px solid #b8b8b8; }
table { width: 100%; border-collapse: separate; border-spacing: 0; border-top: 2px solid var(--ink);
  border-bottom: 2px solid var(--ink); font: 15px/1.45 var(--song); font-variant-numeric: tabular-nums lining-nums; }
caption { padding-bottom: 8px; font: 17px/1.5 var(--hei); text-align: left; }
caption span { position: sticky; left: 0; }
th, td { padding: 5px 9px; border-bottom: 1px solid #dcdcdc; background: #fff; font-weight: 400; text-align: right;
  vertical-align: middle; }
td { white-space: nowrap; }
.l { text-align: left; } .m { text-align: center; }
td.l { white-space: normal; min-width: 5em; }
th { text-wrap: balance; }
thead { position: sticky; top: 0; z-index: 2; }
thead th { min-width: 4.4em; border-bottom-color: #6b6b6b; background: #f3f1ec; font: 14px/1.35 var(--hei); }
thead th[colspan] { border-left: 1px solid #c9c6bf; border-right: 1px solid #c9c6bf; border-bottom-color: #c9c6bf; }
tbody th { position: sticky; left: 0; z-index: 1; min-width: 9em; text-align: left; }
thead th:first-child:not([colspan]) { text-align: left; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr:hover > * { background: #fbf5e6; }
tr.sum > * { border-top: 1px solid #6b6b6b; background: #f8f7f3; font-family: var(--hei); }
.zero { color: #6b6b6b; }
.of { display: block; margin-right: -.45em; color: #4d4d4d; font-size: .87em; }
.m .of { margin: 0; }
.words td, .words th { vertical-align: top; white-space: normal; }
.words tbody th { position: static; min-width: 4em; }
.alone caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.chart { margin: 22px 0 26px; }
.drawing { margin: 0; text-align: center; }
.drawing svg { width: 100%; min-width: 640px; max-width: 960px; height: auto; }
figcaption { font: 17px/1.5 var(--hei); text-align: center; }
details { margin-top: 6px; }
summary { width: max-content; padding: 2px 6px; color: var(--blue); font-size: 16px; cursor: pointer; }`;
