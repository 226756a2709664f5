import type { Behind, Block, CaseTimeline, TimelineEntry } from '../../../../shared/documents/model.ts';
import { figureKey } from '../../../../shared/documents/model.ts';
import { units } from './scopes.ts';

const hash = (text: string): string => {
  let state = 2_166_136_261;
  let hex = '';
  for (let round = 0; hex.length < 64; round++) {
    for (const character of `${text}${round}`) state = Math.imul(state ^ character.charCodeAt(0), 16_777_619);
    hex += (state >>> 0).toString(16).padStart(8, '0');
  }
  return hex;
};

const at = (day: number, hour: number): number => Date.UTC(2015, 6, day, hour - 8, 17);
const midnightAfter = (day: number): number => Date.UTC(2015, 6, day, 16);

/** The life of a case by its number: most go well, every third is late and urged. */
const timeline = (place: number): CaseTimeline => {
  const caseId = `HB-2015-${String(place + 1).padStart(6, '0')}`;
  const { name = '', region = '' } = units[place % units.length] ?? {};
  const late = place % 3 === 2;
  const owing = (step: string, by: string, day: number) => ({ step, by, dueAt: midnightAfter(day) });
  const line = (seq: number, day: number, given: Partial<TimelineEntry>): TimelineEntry => ({
    seq,
    type: 'case-accepted',
    occurredAt: at(day, 9),
    recordedAt: at(day, 10),
    postedTo: day < 11 ? '2015-07-1' : '2015-07-2',
    by: name,
    words: '已签收',
    status: 'accepted',
    hash: hash(`${caseId}/${seq}`),
    ...given,
  });
  return {
    caseId,
    heading: `投诉举报 · 12319服务热线 · 供水供气维修管理与安全保障 · ${region} · 一般`,
    entries: [
      line(1, 1, {
        type: 'complaint-filed',
        by: '省级服务热线',
        words: '小区连续停水两日，报修后无人上门',
        status: 'assigned',
        owed: owing('accept', name, 2),
      }),
      line(2, 2, { onTime: true, owed: owing('investigate', name, 9) }),
      ...(late
        ? [
            line(3, 10, {
              type: 'deadline-passed',
              occurredAt: midnightAfter(9),
              by: '本系统',
              words: '调查处理逾期，催办',
              owed: owing('investigate', name, 9),
            }),
          ]
        : []),
      line(late ? 4 : 3, late ? 13 : 8, {
        type: 'investigation-concluded',
        words: '反映情况属实，系管网老化所致',
        status: 'investigated',
        onTime: !late,
        owed: owing('complete', name, 16),
      }),
      line(late ? 5 : 4, 15, {
        type: 'case-completed',
        words: '已解决：更换管段，恢复供水',
        status: 'completed',
        onTime: true,
        owed: owing('return-visit', '省厅履职督查办', 22),
      }),
      line(late ? 6 : 5, 17, {
        type: 'return-visit-made',
        by: '省厅履职督查办',
        words: '满意',
        status: 'closed',
        onTime: true,
      }),
    ],
  };
};

export const cases: readonly CaseTimeline[] = Array.from({ length: 24 }, (_, place) => timeline(place));

/** Up to three entries behind each figure of some blocks that is not zero, as a tracer would list them. */
export const behindOf = (blocks: readonly Block[]): Readonly<Record<string, Behind>> => {
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
  );
  const behind: Record<string, Behind> = {};
  for (const [place, { figure, value, of }] of cells.entries()) {
    const count = of?.denominator ?? Number(value);
    if (figure === undefined || count === 0) continue;
    const listed = Math.min(count, 3);
    behind[figureKey(figure)] = {
      items: Array.from({ length: listed }, (_, index) => ({
        // The last of them is a case whose timeline the document does not carry.
        caseId: cases[(place + index) % (cases.length + 1)]?.caseId ?? 'HB-2015-009999',
        seq: index + 1,
      })),
      more: count - listed,
    };
  }
  return behind;
};
