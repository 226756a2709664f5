/** The document as it reads: head, title, body levels, signature and edition record (GB/T 9704-2012). */
export const text = `
* { box-sizing: border-box; }
html { scroll-padding-top: 12px; }
body { margin: 0; background: #eceae6; color: var(--ink); font: 19px/1.8 var(--fang); text-size-adjust: 100%; }
main { max-width: 1200px; margin: 24px auto; padding: 56px 72px 48px; background: #fff; box-shadow: 0 1px 8px #0003; }
header { text-align: center; }
.mark { margin: 0; color: var(--red); font: 700 44px/1.35 var(--title); letter-spacing: .06em; text-wrap: balance; }
.number { margin: 20px 0 0; }
h1 { margin: 14px 0 0; padding: 36px 0 8px; border-top: 3px solid var(--red); font: 700 32px/1.5 var(--title);
  white-space: pre-line; text-wrap: balance; }
h2, h3, h4, h5 { margin: 1.4em 0 .5em; font-size: 1em; font-weight: 400; line-height: 1.6; break-after: avoid; }
h2 { font-family: var(--hei); font-size: 1.1em; }
h3 { font-family: var(--kai); font-weight: 700; }
article > h2, article > h3, article > h4, article > h5 { text-indent: 2em; }
p { margin: 0 0 .35em; }
article > p { text-indent: 2em; }
article > .recipients { text-indent: 0; margin-bottom: .6em; }
p.note { margin: .3em 0 1em; color: var(--soft); font-size: .82em; text-indent: 0; }
.annex-note { display: flex; break-inside: avoid; margin: 1.8em 0 0 2em; }
.annex-note p { flex: none; }
.annex-note ul { margin: 0; padding: 0; list-style: none; }
.signature { margin: 2.6em 4em 0 auto; width: max-content; max-width: 100%; text-align: center; break-inside: avoid; }
.signature p { text-align: center; }
.annex, .definitions, section.screen-only { margin-top: 56px; padding-top: 20px; border-top: 1px solid #b8b8b8; }
.annex-label { margin: 0; font-family: var(--hei); }
.annex h2 { margin: .2em 0 .9em; font: 700 26px/1.5 var(--title); text-align: center; text-wrap: balance; }
footer { margin-top: 56px; padding-top: 8px; border-top: 1px solid #b8b8b8; font-size: .86em; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 20px; margin: 0 0 10px; }
dt { font-family: var(--hei); }
dd { margin: 0; }
.hash { font: .86em/1.5 var(--fixed); overflow-wrap: anywhere; word-break: break-all; }
.edition { margin-top: 24px; border-top: 2px solid var(--ink); border-bottom: 2px solid var(--ink); }
.edition p { margin: 0; padding: 4px 1em; text-align: left; }
.edition .printed { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2em; }
.edition p + p { border-top: 1px solid var(--ink); }
.print-only { display: none; }`;
