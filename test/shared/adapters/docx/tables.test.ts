import { beforeAll, describe, expect, it } from 'vitest';
import { all, attribute, type Element, textOf, within } from '../xml.ts';
import { type Docx, paragraphs, read, rendered, rowsOf, styleOf } from './read-docx.ts';
import { bulletin } from './sample/bulletin.ts';
import { units } from './sample/figures.ts';
import { emptyTable, rankingTable, wideTable } from './sample/tables.ts';

let docx: Docx;
let styles: Element;
let tables: readonly Element[];
beforeAll(async () => {
  docx = await read(await rendered(bulletin));
  styles = await docx.part('word/styles.xml');
  tables = within(docx.body, 'w:tbl');
});

const headed = (heads: readonly string[]): Element => {
  const found = tables.find((table) => rowsOf(table)[0]?.join() === heads.join());
  if (found === undefined) throw new Error(`no table headed ${heads.join()}`);
  return found;
};

const ranking = (): Element => headed(rankingTable.columns.map(({ head }) => head));
/** The parts of the wide table: those of which a first head is the unit and another a group. */
const wide = (): readonly Element[] =>
  tables.filter((table) => all(table, 'w:gridSpan').length > 0 && rowsOf(table)[0]?.[0] === '责任单位');

/** Whether a property is set, and not switched off. */
const on = (element: Element, name: string): boolean =>
  all(element, name).some(({ attributes }) => !['false', 'off', '0'].includes(attributes['w:val'] ?? ''));

const headRows = (table: Element): readonly Element[] =>
  within(table, 'w:tr').filter((row) => on(row, 'w:tblHeader'));

const style = (id: string): Element => {
  const found = all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
  if (found === undefined) throw new Error(`no style ${id}`);
  return found;
};

const widthOf = (table: Element): number =>
  all(table, 'w:gridCol').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0);

describe('every table', () => {
  it('repeats its heads on each page and breaks no row', () => {
    for (const table of tables) {
      expect(headRows(table).length).toBe(
        all(table, 'w:gridSpan').length > 0 && wide().includes(table) ? 2 : 1,
      );
      expect(within(table, 'w:tr').filter((row) => !on(row, 'w:cantSplit'))).toEqual([]);
    }
  });

  it('is as wide as the type area of its sheet', () => {
    const [portrait, landscape] = [156, 225].map((millimetres) => (millimetres * 1440) / 25.4);
    for (const table of tables) {
      const area = widthOf(table) > 10_000 ? landscape : portrait;
      expect(Math.abs(widthOf(table) - (area ?? 0))).toBeLessThan(12);
    }
  });

  it('is set in type of 9 points or more', () => {
    const used = new Set(tables.flatMap((table) => all(table, 'w:p')).map(styleOf));
    const sizes = [...used].map((id) => Number(attribute(style(id), 'w:sz', 'w:val')) / 2);
    expect(sizes.filter((points) => !(points >= 9))).toEqual([]);
    expect(used.size).toBeGreaterThan(2);
  });

  it('keeps its heads with its first row', () => {
    const heads = new Set(
      tables
        .flatMap(headRows)
        .flatMap((row) => all(row, 'w:p'))
        .map(styleOf),
    );
    expect([...heads].filter((id) => !on(style(id), 'w:keepNext'))).toEqual([]);
  });

  it('stands under its caption, which stays with it', () => {
    const captions = within(docx.body, 'w:p').filter((one) => textOf(one) === rankingTable.caption);
    expect(captions.map((one) => all(one, 'w:keepNext').length)).toEqual([1]);
  });

  it('that has no rows says so over all its columns', () => {
    const empty = headed(emptyTable.columns.map(({ head }) => head));
    expect(rowsOf(empty).slice(1)).toEqual([['本期无数据']]);
    expect(attribute(empty, 'w:gridSpan', 'w:val')).toBe('3');
  });
});

describe('figures in a table', () => {
  it('stand at the right, names at the left, heads in the middle', () => {
    const [head, row] = within(ranking(), 'w:tr');
    const sides = (element: Element | undefined) =>
      element ? within(element, 'w:tc').map((cell) => attribute(cell, 'w:jc', 'w:val')) : [];
    expect(sides(head)).toEqual(['center', 'center', 'center', 'center', 'center']);
    expect(sides(row)).toEqual(['center', 'left', 'right', 'right', 'right']);
  });

  it('show a rate with the fraction that it was made of, and nothing to compute as a dash', () => {
    const rows = rowsOf(ranking());
    expect(rows[2]).toEqual([
      '2',
      '武汉市城乡规划主管部门',
      '98.75',
      '99.34%（1,353/1,362）',
      '99.09%（1,313/1,325）',
    ]);
    expect(rows[8]?.slice(3)).toEqual(['—（0/0）', '—（0/0）']);
  });

  it('of a sum are bold', () => {
    for (const part of wide()) {
      const last = within(part, 'w:tr').at(-1);
      const used = last ? all(last, 'w:p').map(styleOf) : [];
      expect(last && textOf(last).startsWith('合计')).toBe(true);
      expect(used.filter((id) => !on(style(id), 'w:b'))).toEqual([]);
    }
  });
});

describe('a table wider than a sheet', () => {
  it('is split by columns, each part with the names of its rows and its own caption', () => {
    expect(wide()).toHaveLength(2);
    for (const part of wide()) {
      expect(
        rowsOf(part)
          .slice(2, -1)
          .map(([name]) => name),
      ).toEqual(units.map(({ name }) => name));
    }
    expect(
      paragraphs(docx.body)
        .filter(([style, text]) => style === 'Caption' && text.startsWith(wideTable.caption))
        .map(([, text]) => text),
    ).toEqual([wideTable.caption, `${wideTable.caption}（续）`]);
  });

  it('shows every column once', () => {
    const heads = wide().flatMap((part) => {
      const [above = [], below = []] = rowsOf(part);
      return [...above, ...below].filter((text) => text !== '');
    });
    const columns = wideTable.columns.map(({ head }) => head);
    expect(
      columns.filter((head) => head !== '责任单位' && heads.filter((one) => one === head).length !== 1),
    ).toEqual([]);
  });

  it('keeps the columns of a group together', () => {
    expect(
      wide().map((part) =>
        all(part, 'w:tc')
          .filter((cell) => all(cell, 'w:gridSpan').length > 0)
          .map((cell) => [textOf(cell), attribute(cell, 'w:gridSpan', 'w:val')]),
      ),
    ).toEqual([
      [
        ['受理', '4'],
        ['调查处理', '4'],
      ],
      [
        ['办结', '4'],
        ['回访', '4'],
      ],
    ]);
  });
});
