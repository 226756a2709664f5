import { DocumentGridType, type ISectionPropertiesOptions, PageOrientation, SectionType } from 'docx';

/** Twentieths of a point, the unit of length in a docx. */
export type Twips = number;

export const twipsOfPoints = (points: number): Twips => Math.round(points * 20);
const twipsOfMillimetres = (millimetres: number): Twips => Math.round((millimetres * 1440) / 25.4);

/** 22 lines a page: 225 mm by 22 (GB/T 9704-2012, 5.2.3). */
export const linePitch: Twips = twipsOfPoints(28.95);

/** 3号, the size of the body, in points; and its width, by which indents are counted. */
export const bodySize = 16;
export const bodyCharacter: Twips = twipsOfPoints(bodySize);

/** 4号, the size of the edition record and of the page number, in points. */
export const smallSize = 14;

export type Orientation = 'portrait' | 'landscape';

/** A sheet's room for text, in points. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Millimetres: A4, its margins, and how far its page number stands from the lower edge. */
const a4 = { short: 210, long: 297 };
const margins = {
  portrait: { top: 37, left: 28, right: 26, bottom: 35 },
  /** The same sheet turned, so that it is bound at its head. */
  landscape: { top: 28, left: 35, right: 37, bottom: 26 },
};
/** From the type area to the page number (7.5), and the number's own height. */
const [toPageNumber, pageNumberHeight] = [7, (smallSize * 25.4) / 72];

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

export const areaOf = (orientation: Orientation): Area => {
  const { top, left, right, bottom } = margins[orientation];
  const [width, height] = orientation === 'portrait' ? [a4.short, a4.long] : [a4.long, a4.short];
  return { width: points(width - left - right), height: points(height - top - bottom) };
};

/** 28 characters a line: each stands by 0.25 pt closer to the next than its size would have it (156 mm by 28). */
export const characterSpacing: Twips = Math.floor((points(156) / 28 - bodySize) * 20);

/**
 * A section on sheets of A4 that begins on a new page. The grid of the standard is kept by exact line pitch and by the
 * spacing of characters, which all programs show alike; a grid of the section would also stretch tables to it.
 */
export const sectionOn = (orientation: Orientation): ISectionPropertiesOptions => {
  const { top, left, right, bottom } = margins[orientation];
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        width: twipsOfMillimetres(a4.short),
        height: twipsOfMillimetres(a4.long),
        orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: twipsOfMillimetres(top),
        left: twipsOfMillimetres(left),
        right: twipsOfMillimetres(right),
        bottom: twipsOfMillimetres(bottom),
        footer: twipsOfMillimetres(bottom - toPageNumber - pageNumberHeight),
        header: twipsOfMillimetres(15),
      },
    },
    grid: { type: DocumentGridType.DEFAULT, linePitch },
  };
};
