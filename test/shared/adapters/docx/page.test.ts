import { beforeAll, describe, expect, it } from 'vitest';
import { all, attribute, type Element, textOf, within } from '../xml.ts';
import { type Docx, paragraphs, read, rendered, sections } from './read-docx.ts';
import { bulletin, extract } from './sample/bulletin.ts';

let docx: Docx;
let styles: Element;
beforeAll(async () => {
  docx = await read(await rendered(bulletin));
  styles = await docx.part('word/styles.xml');
});

const millimetres = (twips: string | undefined): number => Math.round((Number(twips) * 25.4) / 1440);

const style = (id: string): Element => {
  const found = all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
  if (found === undefined) throw new Error(`no style ${id}`);
  return found;
};

/** Chinese font and size in points. */
const type = (id: string): readonly [string | undefined, number] => [
  attribute(style(id), 'w:rFonts', 'w:eastAsia'),
  Number(attribute(style(id), 'w:sz', 'w:val')) / 2,
];

describe('the sheet', () => {
  it('is A4 with margins of 37, 26, 35 and 28 mm and lines of 28.95 pt, 22 a page', () => {
    const [section] = sections(docx.body);
    if (section === undefined) throw new Error('no section');
    const size = all(section, 'w:pgSz')[0]?.attributes;
    const margins = all(section, 'w:pgMar')[0]?.attributes;
    expect([size?.['w:w'], size?.['w:h']].map(millimetres)).toEqual([210, 297]);
    expect(['w:top', 'w:right', 'w:bottom', 'w:left'].map((side) => millimetres(margins?.[side]))).toEqual([
      37, 26, 35, 28,
    ]);
    expect(attribute(section, 'w:docGrid', 'w:linePitch')).toBe('579');
    const [defaults] = all(styles, 'w:pPrDefault');
    expect(defaults && attribute(defaults, 'w:spacing', 'w:line')).toBe('579');
    expect(defaults && attribute(defaults, 'w:spacing', 'w:lineRule')).toBe('exact');
  });

  it('takes 28 characters of the body a line', () => {
    const [font, size] = type('Body');
    const spacing = Number(attribute(style('Body'), 'w:spacing', 'w:val')) / 20;
    const typeArea = (156 * 72) / 25.4;
    expect(font).toBe('FangSong');
    expect(Math.floor(typeArea / (size + spacing))).toBe(28);
  });

  it('is turned for annexes, and upright again for the edition record after them', () => {
    expect(sections(docx.body).map((section) => attribute(section, 'w:pgSz', 'w:orient'))).toEqual([
      'portrait',
      'landscape',
      'landscape',
      'portrait',
    ]);
  });

  it('has its number in dashes at the outer edge, right on odd pages and left on even ones', async () => {
    const [section] = sections(docx.body);
    const relationships = all(await docx.part('word/_rels/document.xml.rels'), 'Relationship');
    const sides = await Promise.all(
      (section ? all(section, 'w:footerReference') : []).map(async ({ attributes }) => {
        const target = relationships.find((one) => one.attributes.Id === attributes['r:id']);
        const footer = await docx.part(`word/${target?.attributes.Target}`);
        return [
          attributes['w:type'],
          attribute(footer, 'w:jc', 'w:val'),
          attribute(footer, 'w:pStyle', 'w:val'),
          textOf(footer),
        ];
      }),
    );
    expect(sides).toEqual([
      ['default', 'right', 'PageNumber', '— PAGE —'],
      ['even', 'left', 'PageNumber', '— PAGE —'],
    ]);
    expect(all(await docx.part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
  });
});

describe('the type', () => {
  it('is that of GB/T 9704-2012', () => {
    expect({
      title: type('Title'),
      body: type('Body'),
      recipients: type('Recipients'),
      number: type('Number'),
      levels: [type('Heading1'), type('Heading2'), type('Heading3'), type('Heading4')],
      signature: type('Signature'),
      edition: type('Edition'),
      page: type('PageNumber'),
    }).toEqual({
      title: ['方正小标宋简体', 22],
      body: ['FangSong', 16],
      recipients: ['FangSong', 16],
      number: ['FangSong', 16],
      levels: [
        ['SimHei', 16],
        ['KaiTi', 16],
        ['FangSong', 16],
        ['FangSong', 16],
      ],
      signature: ['FangSong', 16],
      edition: ['FangSong', 14],
      page: ['SimSun', 14],
    });
    expect(attribute(style('Mark'), 'w:rFonts', 'w:eastAsia')).toBe('方正小标宋简体');
    expect(attribute(style('Mark'), 'w:color', 'w:val')).toBe('FF0000');
  });

  it('indents the body and its headings by two characters', () => {
    for (const id of ['Body', 'Heading1', 'Heading2', 'Heading3', 'Heading4']) {
      expect([id, attribute(style(id), 'w:ind', 'w:firstLineChars')]).toEqual([id, '200']);
    }
    expect(all(style('Recipients'), 'w:ind')).toEqual([]);
  });

  it('is declared with what may stand in for it, and not embedded', async () => {
    const fonts = all(await docx.part('word/fontTable.xml'), 'w:font');
    const declared = fonts.map(({ attributes }) => attributes['w:name']);
    const used = new Set(all(styles, 'w:rFonts').map(({ attributes }) => attributes['w:eastAsia']));
    expect([...used].filter((name) => name !== undefined && !declared.includes(name))).toEqual([]);
    expect(fonts.filter((font) => all(font, 'w:altName').length !== 1)).toEqual([]);
    expect(Object.keys(docx.zip.files).filter((path) => path.startsWith('word/fonts/'))).toEqual([]);
  });
});

describe('the parts of the document', () => {
  const wanted = [
    'Mark',
    'Number',
    'Title',
    'Recipients',
    'Body',
    'AnnexNote',
    'Signature',
    'AnnexLabel',
    'AnnexTitle',
  ];

  it('follow each other as the standard has them', () => {
    const order = paragraphs(docx.body)
      .map(([name]) => name)
      .filter((name) => wanted.includes(name));
    expect([...new Set(order)]).toEqual(wanted);
    expect(order.filter((name) => name === 'Signature')).toHaveLength(2);
  });

  it('begin with the number over a red rule and recipients with a colon at the margin', () => {
    const [number] = within(docx.body, 'w:p').filter((one) => textOf(one) === bulletin.official.number);
    expect(number && attribute(number, 'w:bottom', 'w:color')).toBe('FF0000');
    expect(paragraphs(docx.body).find(([name]) => name === 'Recipients')?.[1]).toBe(
      `${bulletin.official.recipients}：`,
    );
  });

  it('sign at the right, four characters from the margin, and date below', () => {
    expect(paragraphs(docx.body).filter(([name]) => name === 'Signature')).toEqual([
      ['Signature', bulletin.official.signatory],
      ['Signature', '2015年8月1日'],
    ]);
    expect(attribute(style('Signature'), 'w:jc', 'w:val')).toBe('right');
    expect(attribute(style('Signature'), 'w:ind', 'w:right')).toBe('1280');
  });

  it('name the annexes by number, and head each with its own', () => {
    expect(paragraphs(docx.body).filter(([name]) => /Annex/.test(name))).toEqual([
      ['AnnexNote', `附件：1.${bulletin.annexes[0]?.title}`],
      ['AnnexNote', `2.${bulletin.annexes[1]?.title}`],
      ['AnnexLabel', '附件1'],
      ['AnnexTitle', bulletin.annexes[0]?.title],
      ['AnnexLabel', '附件2'],
      ['AnnexTitle', bulletin.annexes[1]?.title],
    ]);
  });

  it('leave the number off a single annex', async () => {
    const [annex] = bulletin.annexes;
    const one = await read(await rendered({ ...bulletin, annexes: annex === undefined ? [] : [annex] }));
    expect(
      paragraphs(one.body)
        .filter(([name]) => ['AnnexNote', 'AnnexLabel'].includes(name))
        .map(([, text]) => text),
    ).toEqual([`附件：${annex?.title}`, '附件']);
  });

  it('end with the edition record between rules at the lower edge of the last page', () => {
    const last = within(docx.body, 'w:p').at(-1);
    const [box] = last ? all(last, 'wp:anchor') : [];
    if (box === undefined) throw new Error('no box');
    const [position] = all(box, 'wp:positionV');
    expect([position?.attributes.relativeFrom, position && textOf(position)]).toEqual(['margin', 'bottom']);
    const [content] = all(box, 'w:txbxContent');
    const record = content
      ? within(content, 'w:p')
          .map((one) => [attribute(one, 'w:pStyle', 'w:val'), textOf(one), attribute(one, 'w:top', 'w:sz')])
          .filter(([name]) => name === 'Rule' || name === 'Edition')
      : [];
    expect(record).toEqual([
      ['Rule', '', '8'],
      ['Edition', `抄送：${bulletin.official.copies}。`, undefined],
      ['Rule', '', '6'],
      ['Edition', `${bulletin.official.printer}2015年8月1日印发`, undefined],
      ['Rule', '', '8'],
    ]);
  });

  it('keep as much of the last page free as the edition record takes', () => {
    const last = within(docx.body, 'w:p').at(-1);
    const free = Number(last && attribute(last, 'w:spacing', 'w:line')) / 20;
    const taken = Number(last && attribute(last, 'wp:extent', 'cy')) / 12_700;
    expect(Math.abs(free - taken)).toBeLessThan(1);
  });

  it('print what the document is checked by, over the edition record', () => {
    expect(textOf(docx.body)).toContain(`台账校验值：${bulletin.proof.root}`);
  });
});

describe('a title of two lines', () => {
  it('is broken before its date, and not within it', async () => {
    const title = '关于湖北省住建系统履职尽责督促检查2015年7月情况的通报';
    const { body } = await read(await rendered({ ...bulletin, official: { ...bulletin.official, title } }));
    const set = all(body, 'w:p').find((one) => attribute(one, 'w:pStyle', 'w:val') === 'Title');
    if (!set) throw new Error('there is no title');
    expect(all(set, 'w:r').map(textOf)).toEqual([
      '关于湖北省住建系统履职尽责督促检查',
      '2015年7月情况的通报',
    ]);
    expect(all(set, 'w:br')).toHaveLength(1);
  });
});

describe('an extract', () => {
  it('has the same head and ends on its own last page', async () => {
    const { body } = await read(await rendered(extract));
    expect(paragraphs(body).slice(0, 3)).toEqual([
      ['Mark', extract.official.mark],
      ['Number', extract.official.number],
      ['Title', extract.official.title],
    ]);
    expect(sections(body)).toHaveLength(1);
    expect(textOf(body)).toContain(`抄送：${extract.official.copies}。`);
  });
});
