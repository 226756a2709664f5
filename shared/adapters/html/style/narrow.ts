/** Screens as narrow as a telephone's. */
export const narrow = `
@media (max-width: 760px) {
  body { font-size: 17px; }
  main { margin: 0; padding: 28px 18px 24px; }
  .mark { font-size: 27px; } h1 { padding-top: 22px; font-size: 23px; } .annex h2 { font-size: 21px; }
  .signature { margin-right: 1em; } .annex-note { margin-left: 0; }
  th, td { padding: 5px 6px; }
  nav { padding: 10px 16px; } tbody th { min-width: 7em; max-width: 9.5em; }
  .words tbody th { min-width: 3em; } dl { display: block; } dd { margin-bottom: 6px; }
}`;
