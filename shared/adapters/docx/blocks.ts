import { type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import type { Block, Chart, Heading, Paragraph as Text } from '../../documents/model.ts';
import type { Area } from './page.ts';
import { tableOf } from './table/table.ts';

/** A chart as a picture, with its size in CSS pixels (96 to the inch). */
export interface ChartImage {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Where blocks stand and what they need from outside. */
export interface Setting {
  readonly area: Area;
  readonly charts: (id: string) => ChartImage;
  /** The drawing's id, a whole number that is its own in the document. */
  readonly drawingId: (chartId: string) => string;
}

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

const headingOf = ({ level, text }: Heading): Paragraph => new Paragraph({ heading: levels[level], text });

/** Chinese type fills its 22 lines: no line is held back to keep another company. */
const paragraphOf = ({ runs }: Text): Paragraph =>
  new Paragraph({ style: 'Body', widowControl: false, children: runs.map(({ text }) => new TextRun(text)) });

/** CSS pixels in a point. */
const pixels = 96 / 72;

/** What a chart leaves of a page's height to its caption, in points. */
const captionHeight = 40;

/** How far a picture is made smaller to fit an area. */
export const scaleOf = ({ width, height }: ChartImage, area: Area): number =>
  Math.min(1, (area.width * pixels) / width, ((area.height - captionHeight) * pixels) / height);

const chartOf = ({ id, caption, alt }: Chart, { area, charts, drawingId }: Setting): readonly FileChild[] => {
  const image = charts(id);
  const scale = scaleOf(image, area);
  return [
    new Paragraph({
      style: 'Chart',
      children: [
        new ImageRun({
          type: 'png',
          data: image.png,
          transformation: { width: image.width * scale, height: image.height * scale },
          altText: { id: drawingId(id), name: caption, title: caption, description: alt },
        }),
      ],
    }),
    new Paragraph({ style: 'Caption', text: caption }),
  ];
};

/** A block in the order of its document. */
export const blockOf = (block: Block, setting: Setting): readonly FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [paragraphOf(block)];
    case 'table':
      return tableOf(block, setting.area.width);
    case 'chart':
      return chartOf(block, setting);
  }
};
