import { Document, type ISectionOptions, Packer } from 'docx';
import { legibleTexts } from '../../documents/map-texts.ts';
import type { Block, DocumentModel } from '../../documents/model.ts';
import { annexSections } from './annex.ts';
import { blockOf, type ChartImage, type Setting } from './blocks.ts';
import { endOf } from './end.ts';
import { fontTable } from './fonts.ts';
import { editionRecord } from './foot/edition-record.ts';
import { atFoot } from './foot/foot.ts';
import { proofNote } from './foot/proof-note.ts';
import { headOf } from './head.ts';
import { coreProperties } from './package/core-properties.ts';
import { dated } from './package/dated.ts';
import { areaOf, sectionOn } from './page.ts';
import { pageNumbers } from './page-number.ts';
import { styles } from './styles.ts';

/** The day of the document, 2015-08-01; one whose date is not written out yet is dated to the end of its figures. */
const dayOf = ({ official, proof }: DocumentModel): string => {
  const [, year, month = '', day = ''] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(official.date) ?? [];
  return year === undefined ? proof.until : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** Numbers of drawings: the library would count them through the life of the process. */
const drawingIds = (blocks: readonly Block[]): ((chartId: string) => string) => {
  const charts = blocks.filter(({ kind }) => kind === 'chart').map((block) => 'id' in block && block.id);
  return (id) => String(charts.indexOf(id) + 2);
};
const footId = '1';

/** The body with its head and end, each annex, and the edition record at the foot of the last page. */
const sectionsOf = (model: DocumentModel, charts: Setting['charts']): readonly ISectionOptions[] => {
  const { blocks, annexes, official, proof } = model;
  const drawingId = drawingIds([...blocks, ...annexes.flatMap((annex) => annex.blocks)]);
  const foot = atFoot([proofNote(proof), editionRecord(official)], footId);
  const upright = { properties: sectionOn('portrait'), footers: pageNumbers() };
  const body = [
    ...headOf(official),
    ...blocks.flatMap((block) => blockOf(block, { area: areaOf('portrait'), charts, drawingId })),
    ...endOf(model),
  ];
  if (annexes.length === 0) return [{ ...upright, children: [...body, foot] }];
  return [
    { ...upright, children: body },
    ...annexes.flatMap((annex, place) =>
      annexSections(annex, annexes.length === 1 ? '附件' : `附件${place + 1}`, { charts, drawingId }),
    ),
    { ...upright, footers: pageNumbers(), children: [foot] },
  ];
};

/**
 * The docx of a document to GB/T 9704-2012. `charts` gives the picture of each chart by its id. The same model with
 * the same pictures gives the same bytes.
 */
export const docxOf = async (
  given: DocumentModel,
  charts: (id: string) => ChartImage,
): Promise<Uint8Array> => {
  const model = legibleTexts(given);
  const { official, proof, key } = model;
  const document = new Document({
    styles,
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 640,
    sections: sectionsOf(model, charts),
    customProperties: [
      { name: 'key', value: key },
      { name: 'from', value: proof.from },
      { name: 'until', value: proof.until },
      { name: 'policy', value: proof.policy },
      { name: 'registry', value: proof.registry },
      { name: 'root', value: proof.root },
    ],
  });
  const day = dayOf(model);
  const zip = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(official, day) },
    { path: 'word/fontTable.xml', data: fontTable },
  ]);
  return dated(zip, day);
};
