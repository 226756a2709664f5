import { type Count, escalationCounts } from '../counts.ts';
import { count, share } from '../format.ts';
import { kindLabels } from '../labels.ts';
import { type Html, html } from '../markup.ts';
import { allRates, rateText } from '../rates.ts';
import type { Figures, Statement } from '../statement.ts';

/** Clauses of what happened; what did not happen is not mentioned. */
const clauses = (figures: Figures, counts: readonly Count[]): string =>
  counts
    .map(({ name, of }) => ({ name, value: of(figures) }))
    .filter(({ value }) => value > 0)
    .map(({ name, value }) => `${name}${count(value)}件`)
    .join('、');

const outflow: readonly Count[] = [
  { name: '销号', of: ({ closed }) => closed },
  { name: '不予受理', of: ({ declined }) => declined },
  { name: '撤回', of: ({ withdrawn }) => withdrawn },
  { name: '并案', of: ({ merged }) => merged },
];

const rework: readonly Count[] = [
  { name: '重办', of: ({ redone }) => redone },
  { name: '延期', of: ({ extended }) => extended },
];

const kinds = (statement: Statement): string => {
  const { filed } = statement.total;
  const parts = (['complaint', 'finding'] as const)
    .map((kind) => ({ name: kindLabels[kind], value: statement.byKind[kind]?.filed ?? 0 }))
    .filter(({ value }) => value > 0)
    .map(({ name, value }) => `${name}${count(value)}件，占${share(value, filed)}`);
  return parts.length === 0 ? '' : `（其中${parts.join('；')}）`;
};

const stock = (statement: Statement, word: string): string => {
  const { total } = statement;
  const filed = total.filed === 0 ? '无新受理事项' : `新受理${count(total.filed)}件${kinds(statement)}`;
  const reopened = total.reopened === 0 ? '' : `，重启${count(total.reopened)}件`;
  const ended = clauses(total, outflow) || '无终结事项';
  const overdue = total.overdueOpen === 0 ? '，无超期事项' : `，其中超期${count(total.overdueOpen)}件`;
  const open = total.closing === 0 ? '期末无在办事项' : `期末在办${count(total.closing)}件${overdue}`;
  const opening = total.opening === 0 ? '期初无在办事项' : `期初在办${count(total.opening)}件`;
  return `${opening}，${word}${filed}${reopened}；${word}${ended}；${open}。`;
};

const course = (figures: Figures, word: string): string => {
  const again = clauses(figures, rework);
  const raised = escalationCounts
    .map(({ name, of }) => ({ name, value: of(figures) }))
    .filter(({ value }) => value > 0)
    .map(({ name, value }) => `${name}${count(value)}件次`)
    .join('、');
  const late = figures.latePosted;
  return [
    again === '' ? '' : `${word}${again}。`,
    raised === '' ? `${word}未发生催办、督办、通报、约谈、追责。` : `${word}${raised}。`,
    late === 0 ? '' : `另有以前各期发生、${word}补记入账的记录${count(late)}条。`,
  ].join('');
};

const rates = (figures: Figures, word: string): string => {
  const known = allRates.filter((rate) => rate.of(figures).denominator > 0);
  return known.length === 0
    ? `${word}无到期或已办环节，各项比率不计算。`
    : `${known.map((rate) => `${rate.name}${rateText(rate, figures)}`).join('，')}。`;
};

const isQuiet = ({ opening, filed, reopened, closing, latePosted }: Figures): boolean =>
  opening + filed + reopened + closing + latePosted === 0;

/** The situation in words, made from the figures alone. */
export const situation = (statement: Statement, word: string): Html =>
  isQuiet(statement.total)
    ? html`<p>${word}无数据：期初、期末均无在办事项，${word}无新受理事项。</p>`
    : html`<p>${stock(statement, word)}</p>
<p>${rates(statement.total, word)}</p>
<p>${course(statement.total, word)}</p>`;
