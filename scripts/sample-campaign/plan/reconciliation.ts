import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import { digestOfIds } from '../../../shared/domain/duty/compare.ts';
import { dateOf, dayOf, dayOfDate, endOf, startOf } from '../../../shared/domain/kernel/day.ts';
import { firstDayOf, lastDayOf, periodsOfMonth } from '../../../shared/domain/kernel/period.ts';
import type { Posting } from '../posting.ts';
import type { CasesKnown } from './cases.ts';
import { post, randomFor, registry } from './posting.ts';

const months = ['2015-06', '2015-07', '2015-08', '2015-09', '2015-10', '2015-11'] as const;

/** Sources that post a manifest: those with the most complaints. */
const busiest = ({ complaints }: CasesKnown, most: number): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { source } of complaints) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([source]) => source);
};

const unitsOfHotlines = registry.units.filter(({ kind }) => kind === 'hotline').map(({ code }) => code);

/**
 * Monthly manifests 来源清单 of the busiest sources: by ids, by digest, by count alone. One names a complaint that it
 * never posted, and explains it, as does one that posted a complaint late; one leaves out what it posted, and explains nothing.
 */
export const manifests = (seed: number, known: CasesKnown): readonly Posting[] =>
  busiest(known, 6).flatMap((source, number) =>
    months.flatMap((month, at) => {
      const random = randomFor(seed, 7_000 + number * 10 + at);
      const [first, , third] = periodsOfMonth(month);
      const [from, until] = [firstDayOf(first), lastDayOf(third)];
      const ids = known.complaints
        .filter((each) => each.source === source)
        .filter(({ occurredAt }) => occurredAt >= startOf(from) && occurredAt < endOf(until))
        .map(({ caseId }) => caseId);
      const by = unitsOfHotlines[number] ?? '420000-hotline';
      const id = `HB-MANIFEST-${number + 1}-${month}`;
      const posted = startOf(until + 2) + random.int(9 * 60, 11 * 60) * 60_000;
      const manifest = (count: number, rest: Readonly<Record<string, unknown>>) =>
        post(
          'source-manifest-posted',
          id,
          posted,
          { from: dateOf(from), until: dateOf(until), filedBy: source, count, ...rest },
          { by },
        );
      if (number === 0 && month === '2015-08') {
        const named = [...ids, 'HB-2015-999801'];
        const reason = 'HB-2015-999801为坐席培训测试工单，不属投诉举报，已在来源系统删除';
        return [
          manifest(named.length, { caseIds: named }),
          post('gap-explained', id, startOf(dayOf(posted) + 6) + 10 * 3_600_000, { reason }, { by }),
        ];
      }
      if (number === 0 && month === '2015-06') {
        const reason = '其中1件于核对之后补报，已在台账登记';
        return [
          manifest(ids.length, { caseIds: ids }),
          post('gap-explained', id, startOf(dayOf(posted) + 8) + 10 * 3_600_000, { reason }, { by }),
        ];
      }
      if (number === 1 && month === '2015-10')
        return [manifest(Math.max(0, ids.length - 1), { caseIds: ids.slice(1) })];
      if (at % 3 === 1) return [manifest(ids.length, { digest: digestOfIds(ids, sha256) })];
      if (at % 3 === 2) return [manifest(ids.length, {})];
      return [manifest(ids.length, { caseIds: ids })];
    }),
  );

const above: ReadonlySet<string | undefined> = new Set(['discipline-office', 'provincial-assignment']);

/** Replies to whoever assigned a case from above 交办回复: most in time, some late, a few still owed. */
export const replies = (seed: number, { complaints }: CasesKnown): readonly Posting[] =>
  complaints
    .filter(({ channel }) => above.has(channel))
    .flatMap(({ caseId, channel, time }, index) => {
      const random = randomFor(seed, 8_000 + index);
      if (index % 17 === 5) return [];
      const days = index % 9 === 4 ? random.int(32, 40) : random.int(14, 24);
      const at = startOf(dayOf(time) + days) + random.int(9 * 60, 16 * 60) * 60_000;
      if (at > endOf(dayOfDate('2015-12-30'))) return [];
      return [
        post('reply-given', `reply:${caseId}`, at, {
          to: channel === 'discipline-office' ? '省纠风办' : '省住房和城乡建设厅',
          document: { title: '关于交办事项办理情况的回复', uri: `https://example.org/replies/${caseId}.pdf` },
        }),
      ];
    });
