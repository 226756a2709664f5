import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../shared/documents/cell-text.ts';
import type { Block, DocumentModel } from '../../../../shared/documents/model.ts';
import { all, textOf } from '../xml.ts';
import { read, rendered } from './read-docx.ts';
import { bulletin, extract } from './sample/bulletin.ts';

const blocksOf = ({ blocks, annexes }: DocumentModel): readonly Block[] => [
  ...blocks,
  ...annexes.flatMap((annex) => annex.blocks),
];

const textsOfBlock = (block: Block): readonly string[] => {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
  if (block.kind === 'chart') return [block.caption];
  const cells = block.rows.flatMap((row) => row.cells.map(cellText));
  return [
    block.caption,
    block.note ?? '',
    ...block.columns.flatMap(({ head, group = '' }) => [head, group]),
    ...cells.flatMap(({ text, of = '' }) => [text, of]),
  ];
};

/** Every text that the model has for readers of this rendering. */
const textsOf = (model: DocumentModel): readonly string[] => [
  ...Object.values(model.official),
  ...model.annexes.map(({ title }) => title),
  model.proof.root,
  ...blocksOf(model).flatMap(textsOfBlock),
];

describe('the document', () => {
  it('has lost no text of its model', async () => {
    const { body } = await read(await rendered(bulletin));
    const text = textOf(body);
    expect(textsOf(bulletin).filter((one) => !text.includes(one))).toEqual([]);
  });

  it('shows each chart as a picture that is described in words', async () => {
    const { body, zip } = await read(await rendered(bulletin));
    const charts = blocksOf(bulletin).filter((block) => block.kind === 'chart');
    const pictures = all(body, 'wp:inline').flatMap((picture) => all(picture, 'wp:docPr'));
    expect(pictures.map(({ attributes }) => attributes.descr)).toEqual(charts.map(({ alt }) => alt));
    expect(Object.keys(zip.files).filter((path) => path.startsWith('word/media/')).length).toBeGreaterThan(0);
    const ids = all(body, 'wp:docPr').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(charts.length + 1);
  });

  it('takes marks of XML as text', async () => {
    const title = '关于A&B<C>“问题”的通报';
    const { body, part } = await read(
      await rendered({ ...extract, official: { ...extract.official, title } }),
    );
    expect(textOf(body)).toContain(title);
    expect(textOf(all(await part('docProps/core.xml'), 'dc:title')[0] ?? body)).toBe(title);
  });

  it('tells programs by what it can be checked', async () => {
    const { part } = await read(await rendered(extract));
    const properties = all(await part('docProps/custom.xml'), 'property').map((property) => [
      property.attributes.name,
      textOf(property),
    ]);
    expect(Object.fromEntries(properties)).toEqual({ key: extract.key, ...extract.proof });
  });
});

describe('the bytes of a document', () => {
  it('are the same for the same model, whatever was rendered before and whenever', async () => {
    const first = await rendered(bulletin);
    await rendered(extract);
    expect(Buffer.compare(Buffer.from(await rendered(bulletin)), Buffer.from(first))).toBe(0);
  });

  it('are dated to the day of the document', async () => {
    const bytes = await rendered(extract);
    const { files } = await JSZip.loadAsync(bytes);
    const days = Object.values(files).map(({ date }) => date.toISOString().slice(0, 10));
    expect([...new Set(days)]).toEqual(['2015-08-01']);
    const { part } = await read(bytes);
    const core = await part('docProps/core.xml');
    for (const name of ['dcterms:created', 'dcterms:modified']) {
      expect(all(core, name).map(textOf)).toEqual(['2015-08-01T00:00:00Z']);
    }
  });

  it('are dated to the last day of the figures while the document has no date', async () => {
    const { files } = await JSZip.loadAsync(
      await rendered({ ...extract, official: { ...extract.official, date: '' } }),
    );
    const days = Object.values(files).map(({ date }) => date.toISOString().slice(0, 10));
    expect([...new Set(days)]).toEqual(['2015-07-31']);
  });
});
