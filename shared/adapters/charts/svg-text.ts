import { chartWidth, fontFamily, lineHeight, softInk } from './style.ts';

/**
 * Makes the text of an SVG depend on the chart alone. Echarts numbers its charts through the life of the process
 * and leaves marks for scripts and pointers, which paper and an inert page have no use for.
 */
export const stable = (svg: string, id: string): string =>
  svg
    .replace(/<style\b[\s\S]*?<\/style>\s*/g, '')
    // Within tags alone: a name that looks like a mark of echarts' stays as it is.
    .replace(/<[^>]*>/g, (tag) =>
      tag
        .replace(/ (?:class="zr[^"]*"|ecmeta_\w+="[^"]*"|pointer-events="[^"]*")/g, '')
        .replace(/\bzr\d+-/g, `chart-${id}-`),
    );

const emptyHeight = 6 * lineHeight;

/** What stands in the place of a chart that has nothing to show. */
export const emptySvg = `<svg width="${chartWidth}" height="${emptyHeight}" xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 ${chartWidth} ${emptyHeight}">
<rect x="0.5" y="0.5" width="${chartWidth - 1}" height="${emptyHeight - 1}" fill="none" stroke="${softInk}" stroke-dasharray="4 4"></rect>
<text text-anchor="middle" dominant-baseline="central" style="font-size:14px;font-family:${fontFamily};" transform="translate(${chartWidth / 2} ${emptyHeight / 2})" fill="${softInk}">本期无数据</text>
</svg>`;
