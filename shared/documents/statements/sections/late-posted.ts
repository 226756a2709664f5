import { periodName } from '../../format.ts';
import type { Row, Table } from '../../model.ts';
import { nameOf } from '../../names.ts';
import { type DocumentContext, wholeOf } from '../document-context.ts';
import type { LateEntry } from '../facts/facts.ts';
import { caseCell, countCell, textCell } from '../tables/cells.ts';
import { figureRun } from '../text/figure-run.ts';
import { dateTimeOf } from '../text/instant.ts';
import { paragraph, say } from '../text/rich-text.ts';
import type { Section } from './section.ts';

const byPeriod = ({ facts }: DocumentContext) =>
  Object.entries(facts.latePosted).sort(([a], [b]) => (a < b ? -1 : 1));

const periodTable = (scene: DocumentContext): Table => ({
  kind: 'table',
  id: 'late-periods',
  caption: '补记按原属期分布（条）',
  columns: [
    { head: '原属期', align: 'left', width: 2 },
    { head: '补记条数', align: 'right', width: 1 },
  ],
  rows: byPeriod(scene).map(([period, { count }]) => ({
    cells: [textCell(periodName(period)), countCell(count)],
  })),
});

const entryRow = (
  scene: DocumentContext,
  period: string,
  { note, words, occurredAt, recordedAt }: LateEntry,
): Row => ({
  cells: [
    textCell(periodName(period)),
    caseCell(note.caseId),
    textCell(nameOf(scene.names.units, note.unit ?? 'unassigned')),
    textCell(words),
    textCell(dateTimeOf(occurredAt)),
    textCell(dateTimeOf(recordedAt)),
  ],
});

const entryTable = (scene: DocumentContext): Table => {
  const lists = byPeriod(scene);
  const rows = lists.flatMap(([period, { items }]) => items.map((item) => entryRow(scene, period, item)));
  const all = lists.reduce((sum, [, { count }]) => sum + count, 0);
  return {
    kind: 'table',
    id: 'late-entries',
    caption: '补记记录清单',
    columns: [
      { head: '原属期', align: 'left', width: 1.6 },
      { head: '事项编号', align: 'left', width: 1.8 },
      { head: '责任单位', align: 'left', width: 2.4 },
      { head: '记录内容', align: 'left', width: 2.4 },
      { head: '发生时间', align: 'left', width: 1.6 },
      { head: '入账时间', align: 'left', width: 1.6 },
    ],
    rows,
    ...(all > rows.length && { note: `共${all}条，每一原属期按发生时间列出前面若干条。` }),
  };
};

/** 补记: entries that came after their own period had closed, by that period. */
export const latePart = (scene: DocumentContext): Section => {
  const { words, facts } = scene;
  const title = '补记情况';
  if (scene.statement.total.latePosted === 0) {
    return { title, blocks: paragraph(`${words.now}无补记的记录。`) };
  }
  return {
    title,
    blocks: [
      ...paragraph(
        say`${words.now}补记以前各期发生的记录${figureRun(wholeOf(scene), 'latePosted')}条。已截止的各期数字不再更改，补记的记录计入${words.now}。`,
      ),
      ...(Object.keys(facts.latePosted).length === 0 ? [] : [periodTable(scene), entryTable(scene)]),
    ],
  };
};
