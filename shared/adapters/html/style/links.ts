/** What can be followed and what was come to: links, focus, the contents, and the lists behind the figures. */
export const links = `
a { color: var(--blue); text-decoration: underline 1px; text-underline-offset: .2em; }
td a, tbody th a { color: inherit; text-decoration: underline dotted #7a8ca5 1px; }
a:hover { text-decoration: underline solid var(--blue) 2px; }
a:focus-visible, .scroll:focus-visible, summary:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px;
  border-radius: 2px; }
[tabindex="-1"]:focus { outline: none; }
section:target > h3, section:target > h4 { background: #fff1c2; box-shadow: 0 0 0 4px #fff1c2; }
.skip { position: absolute; left: -999em; z-index: 9; padding: 8px 16px; background: #fff; }
.skip:focus { left: 8px; top: 8px; }
nav { margin: 28px 0 40px; padding: 14px 24px 16px; border: 1px solid #dcd8d0; background: #faf9f6; font-size: 16px;
  line-height: 1.5; }
nav p { margin: 0 0 4px; font-family: var(--hei); }
nav ul { columns: 19em; column-gap: 32px; margin: 0; padding: 0; list-style: none; }
nav li { padding: 3px 0; break-inside: avoid; }
.scope, .timeline { font-size: 16px; line-height: 1.6; }
.scope h3, .timeline h3 { margin: 28px 0 4px; font: 700 17px/1.5 var(--hei); }
.scope h4 { margin: 12px 0 0; font: 16px/1.5 var(--hei); }
.scope h4 b { font-weight: 400; font-family: var(--song); font-variant-numeric: tabular-nums; }
.scope p { margin: 2px 0 0; color: var(--soft); }
.scope ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(14em, 1fr)); gap: 0 1em; margin: 2px 0 0;
  padding: 0; font-family: var(--song); list-style: none; }
.timeline td { padding: 5px 7px; font-size: 14px; vertical-align: top; }
.timeline td:nth-child(2), .timeline td:nth-child(6), .timeline td:nth-child(8) { white-space: nowrap; }
.timeline td:nth-child(4) { min-width: 13em; }
.timeline td:nth-child(3), .timeline td:nth-child(7) { min-width: 8.5em; }
.timeline td.hash { min-width: calc(16ch + 14px); font-size: 12px; }
.late { color: var(--red); font-family: var(--hei); }`;
