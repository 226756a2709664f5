import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  LineRuleType,
  Paragraph,
  TextWrappingType,
  VerticalAnchor,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
  WpsShapeRun,
} from 'docx';
import { areaOf, twipsOfPoints } from '../page.ts';

/** Paragraphs that stand at the foot of a page, and the height that they take, in points. */
export interface Foot {
  readonly paragraphs: readonly Paragraph[];
  readonly height: number;
}

const pixels = 96 / 72;

/**
 * Paragraphs at the foot of the last page, in a box that is bound to the lower edge of the type area. The paragraph
 * that carries the box is as high, so that no text comes under it: where the page has no room left, both go to the
 * next.
 */
export const atFoot = (feet: readonly Foot[], drawingId: string): Paragraph => {
  const { width } = areaOf('portrait');
  const height = feet.reduce((sum, foot) => sum + foot.height, 0);
  return new Paragraph({
    spacing: { line: twipsOfPoints(height), lineRule: LineRuleType.EXACT },
    children: [
      new WpsShapeRun({
        type: 'wps',
        transformation: { width: width * pixels, height: height * pixels },
        altText: { id: drawingId, name: '版记', description: '核验信息和版记' },
        floating: {
          horizontalPosition: {
            relative: HorizontalPositionRelativeFrom.MARGIN,
            align: HorizontalPositionAlign.LEFT,
          },
          verticalPosition: {
            relative: VerticalPositionRelativeFrom.MARGIN,
            align: VerticalPositionAlign.BOTTOM,
          },
          wrap: { type: TextWrappingType.NONE },
        },
        bodyProperties: {
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
          verticalAnchor: VerticalAnchor.BOTTOM,
          noAutoFit: true,
        },
        children: feet.flatMap(({ paragraphs }) => paragraphs),
      }),
    ],
  });
};
