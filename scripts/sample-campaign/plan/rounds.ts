import type { Method } from '../../../events/codes.ts';
import { cities } from '../places.ts';
import type { Posting } from '../posting.ts';
import { between, post, randomFor } from './posting.ts';

const methods: readonly Method[] = ['open-inspection', 'covert-inspection', 'third-party', 'named-topic'];

/** Findings of the campaign by region, from which rounds name theirs. */
export type FindingsByRegion = ReadonlyMap<
  string,
  readonly { readonly caseId: string; readonly time: number }[]
>;

/** Rounds of inspection 督促检查: each method in groups of regions; some find nothing, one names a finding that nobody recorded. */
export const rounds = (seed: number, findings: FindingsByRegion): Posting[] =>
  methods.flatMap((method, number) =>
    [0, 1, 2].flatMap((group) => {
      const random = randomFor(seed, 5_000 + number * 10 + group);
      const regions = cities.filter((_, index) => index % 3 === group).map(({ code }) => code);
      // Named-topic supervision of the last group of regions never takes place.
      if (method === 'named-topic' && group === 2) return [];
      const at = between(random, ['07-13', '08-10', '09-14', '10-19'][number] ?? '07-13', '10-30');
      const id = `HB-ROUND-${number + 1}${group + 1}`;
      const own = regions
        .flatMap((region) => findings.get(region) ?? [])
        .filter(({ time }) => time < at)
        .slice(-4)
        .map(({ caseId }) => caseId);
      const named = number === 1 && group === 1 ? [...own, 'HB-2015-999901'] : own;
      const nothing = number === 2 && group === 0;
      const summary = '检查服务窗口、施工现场和投诉办理台账';
      const areas = ['dust-and-hoarding', 'zipper-roads', 'administrative-approval'];
      const round = post('inspection-carried-out', id, at, {
        method,
        regions,
        areas,
        summary,
        ...(nothing || named.length === 0 ? { noneFound: true } : { findings: named }),
      });
      if (!named.includes('HB-2015-999901')) return [round];
      const explained = { reason: 'HB-2015-999901为检查组草稿编号，该问题已并入同批其他问题登记' };
      return [round, post('gap-explained', id, at + 5 * 86_400_000, explained)];
    }),
  );
