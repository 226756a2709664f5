import { contentAreas } from '../../../events/plan-codes.ts';
import { office } from '../places.ts';
import type { Posting } from '../posting.ts';
import { between, leading, on, post, randomFor } from './posting.ts';

const texts: Readonly<Record<(typeof contentAreas)[number], readonly [problem: string, done: string]>> = {
  'lawful-administration': ['行政处罚裁量标准不统一，同案不同罚', '制定裁量基准并公布'],
  'service-improvement': ['办理材料要求不统一，群众多次往返', '统一材料清单，一次告知'],
  'work-style': ['窗口人员解答不耐心，推诿扯皮', '开展窗口作风整顿，实行首问负责'],
  'integrity-responsibility': ['招投标监管责任落实不到位', '逐级签订廉政责任书，重点环节双人办理'],
  'problem-solving': ['群众反映的老旧小区问题长期未解决', '建立清单，限期销号'],
};

const dateOf = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
const day = 86_400_000;

/** A commitment's way after it was made: kept, done anew after the check, left, or not yet checked. */
const commitmentLife = (seed: number, number: number, unit: string, id: string): Posting[] => {
  const random = randomFor(seed, 3_500 + number);
  const summary = '已按承诺办理并公布';
  const fulfilled = post(
    'commitment-fulfilled',
    id,
    between(random, '07-20', '07-30'),
    { summary },
    { by: unit },
  );
  const visit = (date: string, result: string, eventId: string) =>
    post('return-visit-made', id, on(random, date), { result }, { by: office, eventId });
  switch (number % 12) {
    case 3:
      // Found not kept, then kept.
      return [
        fulfilled,
        visit('08-05', 'dissatisfied', 'check-1'),
        post('commitment-fulfilled', id, on(random, '08-20'), { summary }, { by: unit }),
        visit('08-27', 'satisfied', 'check-2'),
      ];
    case 7:
      // Never kept: the levels go up to the last.
      return [];
    case 9:
      // The unit would check itself.
      return [
        fulfilled,
        post(
          'return-visit-made',
          id,
          on(random, '08-04'),
          { result: 'satisfied' },
          { by: unit, eventId: 'self', disposition: 'rejected:self-visit' },
        ),
        visit('08-06', 'satisfied', 'check-1'),
      ];
    default:
      return [fulfilled, visit('08-06', number % 2 === 0 ? 'satisfied' : 'basically-satisfied', 'check-1')];
  }
};

/** The problem ledger 问题台账: two problems of each region, answered by rectification or by a commitment. */
const problemLife = (seed: number, number: number): Posting[] => {
  const random = randomFor(seed, 3_000 + number);
  const unit = leading[number % leading.length]?.code ?? '';
  const content = contentAreas[number % contentAreas.length] ?? 'problem-solving';
  const [problem, done] = texts[content];
  const id = `HB-PROBLEM-${String(number + 1).padStart(4, '0')}`;
  const recorded = between(random, '06-15', '06-26');
  const answered = recorded + random.int(3, 12) * day;
  const opened = post(
    'problem-recorded',
    id,
    recorded,
    { unit, content, origin: number % 3 === 0 ? 'consultation' : 'self-examination', summary: problem },
    { by: unit },
  );
  // One is never answered.
  if (number === 20) return [opened];
  if (number % 3 !== 0) {
    return [
      opened,
      post('problem-answered', id, answered, { answer: 'rectification', summary: done }, { by: unit }),
    ];
  }
  const commitment = `HB-COMMITMENT-${String(number / 3 + 1).padStart(4, '0')}`;
  return [
    opened,
    post(
      'commitment-made',
      commitment,
      answered,
      {
        unit,
        text: `${done}，于7月底前完成`,
        fulfilBy: dateOf(Date.UTC(2015, 6, 31)),
        publishedIn: `https://example.org/${unit}/commitments`,
        problem: id,
      },
      { by: unit },
    ),
    post(
      'problem-answered',
      id,
      answered + 3_600_000,
      { answer: 'commitment', summary: `公开承诺：${done}`, commitment },
      { by: unit },
    ),
    ...commitmentLife(seed, number / 3, unit, commitment),
  ];
};

const problems = 34;

/** The problem ledger and the public commitments. */
export const problemsAndCommitments = (seed: number): readonly Posting[] =>
  Array.from({ length: problems }, (_, number) => problemLife(seed, number)).flat();
