/** An SVG such as a chart library writes for a chart: with names of XML, and ids that are the chart's own. */
export const drawing = (chartId: string): string =>
  '<svg width="700" height="320" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" baseProfile="full" viewBox="0 0 700 320">\n' +
  '<rect width="700" height="320" x="0" y="0" fill="none"></rect>\n' +
  '<path d="M80 260L660 60" fill="none" stroke="#c7000b" stroke-width="3"></path>\n' +
  '<text x="80" y="300" style="font-size:14px;font-family:sans-serif" fill="#1a1a1a">7月</text>\n' +
  `<defs><clipPath id="${chartId}-c0"><path d="M0 0h700v320H0Z"></path></clipPath></defs>\n</svg>`;
