import type { Figures } from '../../../domain/statistics/figures.ts';
import { date } from '../../format.ts';
import { nameOf } from '../../names.ts';
import type { DocumentContext } from '../document-context.ts';
import { enumerated } from '../text/list.ts';
import { type Piece, paragraph, say } from '../text/rich-text.ts';
import { unitsWith } from './overdue.ts';
import type { Section } from './section.ts';
import { unitsBelow } from './shortfall.ts';
import { risingAreas, supervisorsOf } from './topics.ts';

/** What is asked of those whom the document names; nothing of nobody. */
interface Step {
  readonly title: string;
  readonly asks: (scene: DocumentContext) => Piece;
}

const named = (rows: readonly { readonly name: string }[]): Piece =>
  enumerated(
    rows.map(({ name }) => name),
    '个单位',
  );

/** Overdue cases whose step the unit itself owes: a return visit is the office's. */
const overdueOf = ({ overdueOpen, returnVisited }: Figures): number =>
  overdueOpen - (returnVisited.due - returnVisited.done);

const officeOf = ({ names, basis }: DocumentContext): string => nameOf(names.units, basis.policy.office);

const steps: readonly Step[] = [
  {
    title: '尽快完成到期事项的调查处理',
    asks: (scene) => {
      const rows = unitsBelow(scene, 'investigated.rate').filter(({ code }) => code !== 'unassigned');
      return rows.length === 0
        ? ''
        : say`${named(rows)}要对本通报所列到期未调查处理事项逐件明确责任人，于${date(scene.mendBy)}前完成调查处理并报${officeOf(scene)}。`;
    },
  },
  {
    title: '抓紧交办和回访',
    asks: (scene) => {
      const visits = unitsBelow(scene, 'returnVisited.rate').length > 0 ? '所列到期未回访事项的回访' : '';
      const assigning = unitsWith(scene, 'overdueOpen').some(({ code }) => code === 'unassigned')
        ? '超期未交办事项的交办'
        : '';
      const both = [assigning, visits].filter((words) => words !== '').join('和');
      return both === '' ? '' : `${officeOf(scene)}要于${date(scene.mendBy)}前完成${both}。`;
    },
  },
  {
    title: '限期消除超期事项',
    asks: (scene) => {
      const rows = unitsWith(scene, 'overdueOpen').filter(
        ({ code, figures }) => code !== 'unassigned' && overdueOf(figures) > 0,
      );
      return rows.length === 0
        ? ''
        : say`${named(rows)}要对超期在办事项说明原因，于${date(scene.mendBy)}前办理到位；逾期仍未办理的，按规定继续升级督促。`;
    },
  },
  {
    title: '落实约谈和追责',
    asks: (scene) => {
      const codes = new Map(
        [...unitsWith(scene, 'escalations.accountability'), ...unitsWith(scene, 'escalations.interview')].map(
          (row) => [row.code, row],
        ),
      );
      const rows = [...codes.values()].filter(({ code }) => code !== 'unassigned');
      return rows.length === 0
        ? ''
        : say`${named(rows)}有事项升级至约谈或追责，主要负责人要于${date(scene.mendBy)}前向${officeOf(scene)}报告整改情况。`;
    },
  },
  {
    title: '提高办理质量',
    asks: (scene) => {
      const rows = unitsWith(scene, 'redone').filter(({ code }) => code !== 'unassigned');
      return rows.length === 0
        ? ''
        : say`${named(rows)}要对退回重办的事项重新调查处理，在规定时限内办结，防止再次重办。`;
    },
  },
  {
    title: '加强热点问题治理',
    asks: (scene) =>
      (risingAreas(scene) ?? []).slice(0, 3).map(({ row }) => {
        const supervisors = supervisorsOf(scene, row.code).join('、');
        return supervisors === ''
          ? ''
          : `${supervisors}要针对${row.name}问题上升的情况，分析原因，督促各地集中整治。`;
      }),
  },
];

/** 下一步工作要求: what the document names is to be mended, by whom and by when; made from the figures. */
export const nextStepsSection = (scene: DocumentContext): Section => {
  const parts = steps
    .map(({ title, asks }): Section => ({ title, blocks: paragraph(asks(scene)) }))
    .filter(({ blocks }) => blocks.length > 0);
  return parts.length === 0
    ? {
        title: '下一步工作要求',
        blocks: paragraph('各单位继续按时限要求办理在办事项，做到件件有着落、事事有回音。'),
      }
    : { title: '下一步工作要求', blocks: [], parts };
};
